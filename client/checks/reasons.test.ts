// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import administration from '../src/administration/texts/en';
import first from '../src/app/texts/en';
import inside from '../src/app/frames/texts/en-reasons';

const server = join(import.meta.dirname, '../../src');

/** Every "no" of the server: those of rules, and those of validators. */
const reasons = new Set(
  (readdirSync(server, { recursive: true }) as string[])
    .filter((file) => file.endsWith('.cs') && !/(^|[\\/])(obj|bin|Migrations)[\\/]/.test(file))
    .flatMap((file) => {
      const source = readFileSync(join(server, file), 'utf8');
      const found = source.matchAll(/(?:RefusalKind\.\w+,|\.Because\()\s*"([a-z_]+)"/g);
      return Array.from(found, ([, reason = '']) => reason);
    }),
);

/** What no page of ours can send: they say to who writes a client of their own what is wrong with it. */
const notFromOurPages = [
  'after',
  'answer',
  'around',
  'attempt',
  'before',
  'content_notes',
  'content_notes_missing',
  'cursor',
  'days',
  'hours',
  'id',
  'minutes',
  'notices',
  'position',
  'preference_unknown',
  'receipt_scale',
  'receipt_words',
  'role_unknown',
  'take',
  'time_zone_unknown',
  'wait',
];

/** Fields of the forms before signing in, of the one that opens a circle, and of what is looked for (which only an address written by hand gets wrong): the form says it beside the field, in the words that come with the field. */
const besideTheField = [
  'from',
  'to',
  'size',
  'mode',
  'theme',
  'start',
  'retention_days',
  'pace',
  'meeting_minutes',
  'listener_seats',
  'language',
  'join_policy',
  'format',
  'day',
  'capacity',
  'agreement',
  'adults_only',
  'missing',
  'name_hidden_characters',
  'passphrase_too_long',
  'passphrase_too_short',
  'too_long',
];

it('finds the server’s reasons', () => {
  expect(reasons.size).toBeGreaterThan(50);
  expect(reasons).toContain('seat_passed_on');
  expect(reasons).toContain('query_too_short');
});

it('has a sentence for every reason that a person can meet', () => {
  const worded = (reason: string) =>
    [inside, first, administration].some((texts) =>
      [reason, `refused.${reason}`, `no.${reason}`].some((key) => key in texts),
    );
  const elsewhere = [...notFromOurPages, ...besideTheField];
  expect([...reasons].filter((reason) => !worded(reason) && !elsewhere.includes(reason))).toEqual([]);
});
