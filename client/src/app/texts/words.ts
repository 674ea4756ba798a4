import { speech } from './speech.svelte';

/** A sentence, or one sentence a plural form; `{name}` stands for a value put in by the caller. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;
export type Texts = Readonly<Record<string, string | Plural>>;

/** Another language has the same keys; its plural forms are its own. */
export type Translation<T extends Texts> = { readonly [K in keyof T]: T[K] extends string ? string : Plural };

type Placeholders<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never;
type Names<V> = V extends string
  ? Placeholders<V>
  : V extends Plural
    ? Placeholders<V[keyof V]> | 'count'
    : never;
type Values<V> = { readonly [N in Names<V>]: N extends 'count' ? number : string | number };

export type Translate<T extends Texts> = <K extends keyof T & string>(
  key: K,
  ...values: [Names<T[K]>] extends [never] ? [] : [Values<T[K]>]
) => string;

export const languages = ['en', 'fr', 'es'] as const;
/** ar-XB is no language of anybody: English with accents, longer, from right to left, to look at what layouts do. */
export type Language = (typeof languages)[number] | 'ar-XB';
type Loaders<T extends Texts> = Partial<Record<Language, () => Promise<{ default: Translation<T> }>>>;

const areas: ((wanted: Language) => Promise<() => void>)[] = [];
let plurals = new Intl.PluralRules('en');

/**
 * Makes the `t` of one area from its English texts, which are always there and are the last resort.
 * Other languages come as their own chunk, and only when asked for.
 */
export function words<const T extends Texts>(english: T, others: Loaders<T> = {}): Translate<T> {
  let texts: Texts = english;
  let has: Language = 'en';
  areas.push(async (wanted) => {
    const next = has === wanted ? texts : await textsIn(wanted, english, others);
    return () => {
      texts = next;
      has = wanted;
    };
  });

  return (key, ...rest) => {
    const values = (rest[0] ?? {}) as Record<string, string | number>;
    // Asked on each call: what was worded before a change of language is worded anew.
    const text = (has === speech.language ? texts : english)[key] ?? english[key] ?? key;
    return fill(typeof text === 'string' ? text : choose(text, Number(values.count), plurals), values);
  };
}

async function textsIn<T extends Texts>(wanted: Language, english: T, others: Loaders<T>): Promise<Texts> {
  if (wanted === 'ar-XB') return (await import('./pseudo')).pseudo(english);
  return (await others[wanted]?.())?.default ?? english;
}

/**
 * Called once before the first page, and again for pages whose texts came later. Resolves when all texts are there;
 * until then, and when they can't be had, everything stays in the language it was in.
 */
export async function speak(wanted: Language = speech.language): Promise<void> {
  const turns = await Promise.all(areas.map((load) => load(wanted)));
  turns.forEach((turn) => turn());
  speech.language = wanted;
  plurals = new Intl.PluralRules(wanted);
  document.documentElement.lang = wanted;
  document.documentElement.dir = wanted === 'ar-XB' ? 'rtl' : 'ltr';
}

/** What is loaded after its page, with its texts in the language spoken now: `worded(import('./dialog.svelte'))`. */
export async function worded<T>(module: Promise<T>): Promise<T> {
  const loaded = await module;
  await speak();
  return loaded;
}

export const spoken = (): Language => speech.language;

function choose(text: Plural, count: number, plurals: Intl.PluralRules): string {
  return text[plurals.select(count)] ?? text.other;
}

function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = values[name];
    if (value === undefined) return hole;
    return typeof value === 'number' ? value.toLocaleString(speech.language) : isolated(value);
  });
}

/** A name from right to left, or one that would turn what follows it, turns nothing but itself. */
function isolated(value: string): string {
  const plain = value.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
  return plain === value && !/[\u0590-\u08ff]/.test(value) ? value : `\u2068${plain}\u2069`;
}
