import type { FlagReason } from '../realtime/contract';
import { byGravity } from './reasons';
import { t } from './texts/t';

export const sentences = [
  'care',
  'method',
  'kind',
  'private',
  'contact',
  'advice',
  'note',
  'sexual',
  'agreement',
] as const;
export type Sentence = (typeof sentences)[number];

const fits: Record<FlagReason, readonly Sentence[]> = {
  R1: ['care', 'method'],
  R2: ['care', 'method'],
  R3: ['care', 'method'],
  R4: ['method', 'care'],
  R5: ['method', 'care'],
  R6: ['kind'],
  R7: ['kind'],
  R8: ['sexual'],
  R9: ['private'],
  R10: ['contact'],
  R11: ['advice'],
  R12: ['note'],
  R13: ['agreement'],
  R14: ['agreement'],
  R15: ['agreement'],
};

/** What can be told to the author of a hidden message, the fitting ones first; at most three to choose from. */
export function ready(reasons: readonly FlagReason[]): { id: Sentence; text: string }[] {
  const chosen = new Set(byGravity(reasons).flatMap((reason) => fits[reason]));
  return [...chosen, 'agreement' as const]
    .filter((id, index, all) => all.indexOf(id) === index)
    .slice(0, 3)
    .map((id) => ({ id, text: t(`why.${id}`) }));
}
