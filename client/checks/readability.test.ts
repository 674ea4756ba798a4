// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { expect, it } from 'vitest';
import type { Texts } from '../src/app/texts/words';

/** Years of school that a text asks for, as Flesch and Kincaid count them. */
const most = 7;
const client = join(import.meta.dirname, '../src');
const seeds = join(import.meta.dirname, '../../seeds');

type Area = { area: string; texts: string[] };

/** English texts of the interface, one area a folder. Names of languages, labels and single words say nothing about reading. */
async function interfaceTexts(): Promise<Area[]> {
  const files = (readdirSync(client, { recursive: true }) as string[])
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\/texts\/([a-z]+-)?en(-[a-z]+)?\.ts$/.test(file));
  const areas = new Map<string, string[]>();
  for (const file of files) {
    const area = dirname(dirname(file));
    const { default: texts } = (await import(join(client, file))) as { default: Texts };
    const all = Object.values(texts).flatMap((text) =>
      typeof text === 'string' ? [text] : Object.values(text),
    );
    areas.set(area, [...(areas.get(area) ?? []), ...all]);
  }
  return Array.from(areas, ([area, texts]) => ({ area, texts }));
}

/** What the data files say to people, by folder. */
function seedTexts(): Area[] {
  return ['prompts', 'agreements', 'formats'].map((folder) => ({
    area: `seeds/${folder}`,
    texts: readdirSync(join(seeds, folder))
      .map((file) => JSON.parse(readFileSync(join(seeds, folder, file), 'utf8')) as { language: string })
      .filter((data) => data.language === 'en')
      .flatMap((data) => said(data)),
  }));
}

const spoken = new Set([
  'text',
  'memberText',
  'facilitatorNote',
  'facilitatorNotes',
  'description',
  'introduction',
]);

function said(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return spoken.has(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one) => said(one, key));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, one]) => said(one, name));
  return [];
}

/** Whole sentences only: a button of two words has no grade. Values are read as a short word. */
const sentencesOf = (text: string): string[] =>
  text
    .replace(/\{\w+\}/g, 'Ana')
    .split(/(?<=[.?])\s+/)
    .filter((sentence) => sentence.split(/\s+/).length >= 4);

const wordsOf = (sentence: string) => sentence.match(/[\p{L}\p{N}’'-]+/gu) ?? [];

function grade(sentences: string[]): number {
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word.replaceAll('’', "'"))), 0);
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables });
}

it(`speaks plainly: no area of the English texts asks for more than ${most} years of school`, async () => {
  const areas = [...(await interfaceTexts()), ...seedTexts()].map(({ area, texts }) => {
    const sentences = texts.flatMap(sentencesOf);
    const hardest = sentences.toSorted((a, b) => grade([b]) - grade([a]))[0] ?? '';
    return {
      area,
      sentences: sentences.length,
      grade: sentences.length > 0 ? Number(grade(sentences).toFixed(1)) : 0,
      hardest: hardest && `${grade([hardest]).toFixed(0)}: ${hardest}`,
    };
  });
  console.table(areas);
  expect(areas.length).toBeGreaterThan(10);
  expect(areas.filter(({ grade }) => grade > most)).toEqual([]);
});
