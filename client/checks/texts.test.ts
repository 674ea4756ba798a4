// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Texts } from '../src/app/texts/words';

const client = join(import.meta.dirname, '../src');
const wording = join(import.meta.dirname, '../../seeds/wording');
const others = ['fr', 'es'] as const;
const languages = ['en', ...others] as const;
type Language = (typeof languages)[number];

/** English texts, with where their translations stand: `flag-fr.ts` beside `flag-en.ts`, `fr-reasons.ts` beside `en-reasons.ts`. */
const english = (readdirSync(client, { recursive: true }) as string[])
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\/texts\/([a-z]+-)?en(-[a-z]+)?\.ts$/.test(file));

const inLanguage = (file: string, language: Language) =>
  join(dirname(file), basename(file).replace(/\ben\b/, language));

const textsOf = async (file: string, language: Language) =>
  ((await import(join(client, inLanguage(file, language)))) as { default: Texts }).default;

const sentencesOf = (texts: Texts): [string, string][] =>
  Object.entries(texts).flatMap(([key, text]) =>
    (typeof text === 'string' ? [text] : Object.values(text)).map((one): [string, string] => [key, one]),
  );

/** A plural's forms speak of the same values, though not each of them of all. */
const holesOf = (text: Texts[string] | undefined) =>
  [...new Set(Array.from(JSON.stringify(text).matchAll(/\{(\w+)\}/g), ([, name]) => name))].sort();

/** The rules for texts that ship, as they stand in the language's own file. */
function rulesOf(language: Language) {
  const { rules } = JSON.parse(readFileSync(join(wording, `safe-wording.${language}.json`), 'utf8')) as {
    rules: { id: string; pattern: string; unless?: string; instead: string }[];
  };
  return rules.map(({ id, pattern, unless, instead }) => {
    const [breaks, fine] = [new RegExp(pattern, 'i'), unless === undefined ? null : new RegExp(unless, 'i')];
    return { id, instead, refuses: (text: string) => breaks.test(text) && !fine?.test(text) };
  });
}

it('finds the texts', () => {
  expect(english.length).toBeGreaterThan(25);
  expect(english).toContain('moderation/texts/en.ts');
});

describe.each(english)('%s', (file) => {
  it.each(others)('is there in %s, and is named where it is loaded', (language) => {
    const translation = inLanguage(file, language);
    expect(existsSync(join(client, translation)), `${translation} is missing.`).toBe(true);
    const name = basename(translation, '.ts');
    const loaded = readdirSync(join(client, dirname(file)))
      .map((one) => readFileSync(join(client, dirname(file), one), 'utf8'))
      .some((source) => source.includes(`import('./${name}')`));
    expect(loaded, `Nothing loads ${translation}.`).toBe(true);
  });

  it.each(others)('says the same things in %s, with the same values', async (language) => {
    const [source, translation] = [await textsOf(file, 'en'), await textsOf(file, language)];
    expect(Object.keys(translation).sort()).toEqual(Object.keys(source).sort());
    const uneven = Object.keys(source).filter(
      (key) => holesOf(translation[key]).join() !== holesOf(source[key]).join(),
    );
    expect(uneven).toEqual([]);
  });

  it.each(languages)('is worded safely in %s', async (language) => {
    const rules = rulesOf(language);
    // A label of a word or two names a thing; only a sentence can be unkind about it.
    const sentences = sentencesOf(await textsOf(file, language)).filter(([, text]) => text.includes(' '));
    const found = sentences.flatMap(([key, text]) =>
      rules.filter((rule) => rule.refuses(text)).map(({ id, instead }) => ({ key, text, id, instead })),
    );
    expect(found).toEqual([]);
  });
});

it('sets French as it is set in print', async () => {
  const wrong = (await Promise.all(english.map(async (file) => sentencesOf(await textsOf(file, 'fr')))))
    .flat()
    .filter(([, text]) =>
      /'|(?<![\u202f\u00a0])[;?!»]|(?<!\d|[\u202f\u00a0]|https?):(?!\/\/)|«(?![\u202f\u00a0])/u.test(text),
    );
  expect(wrong).toEqual([]);
});
