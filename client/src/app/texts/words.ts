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

export type Language = 'en' | 'fr' | 'es';
type Loaders<T extends Texts> = Partial<Record<Language, () => Promise<{ default: Translation<T> }>>>;

const waiting: ((language: Language) => Promise<void>)[] = [];
let language: Language = 'en';

/**
 * Makes the `t` of one area from its English texts, which are always there and are the last resort.
 * Other languages come as their own chunk, and only when asked for.
 */
export function words<const T extends Texts>(english: T, others: Loaders<T> = {}): Translate<T> {
  let texts: Texts = english;
  let plurals = new Intl.PluralRules('en');
  const load = async (wanted: Language) => {
    const loader = others[wanted];
    texts = loader ? (await loader()).default : english;
    plurals = new Intl.PluralRules(loader ? wanted : 'en');
  };
  waiting.push(load);

  return (key, ...rest) => {
    const values = (rest[0] ?? {}) as Record<string, string | number>;
    const text = texts[key] ?? english[key] ?? key;
    return fill(typeof text === 'string' ? text : choose(text, Number(values.count), plurals), values);
  };
}

/** Called once before the first page, and again for pages whose texts came later. Resolves when all texts are there. */
export async function speak(wanted: Language = language): Promise<void> {
  language = wanted;
  document.documentElement.lang = wanted;
  const loads = wanted === 'en' ? [] : waiting.splice(0).map((load) => load(wanted));
  await Promise.all(loads);
}

export const spoken = (): Language => language;

function choose(text: Plural, count: number, plurals: Intl.PluralRules): string {
  return text[plurals.select(count)] ?? text.other;
}

function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = values[name];
    return value === undefined ? hole : typeof value === 'number' ? value.toLocaleString(language) : value;
  });
}
