import type { FlagReason } from '../realtime/contract';
import { t } from './texts/t';

/** From what presses most to what can wait: the first of a case's reasons is its name. */
const gravest: readonly FlagReason[] = [
  'R1',
  'R3',
  'R2',
  'R5',
  'R4',
  'R8',
  'R6',
  'R7',
  'R9',
  'R13',
  'R14',
  'R10',
  'R11',
  'R12',
  'R15',
];

export const byGravity = (reasons: readonly FlagReason[]): FlagReason[] =>
  gravest.filter((reason) => reasons.includes(reason));

/** What a case is called at the desk. */
export const titleOf = ({ reasons }: { reasons: readonly FlagReason[] }): string =>
  t(`reason.${byGravity(reasons)[0] ?? 'R15'}`);

/** Someone may be in danger: R1 to R3. What staff do then is never a punishment. */
export const isWorry = ({ reasons }: { reasons: readonly FlagReason[] }): boolean =>
  reasons.some((reason) => reason === 'R1' || reason === 'R2' || reason === 'R3');

export type Reported = { reason: FlagReason; count: number; words: string[] };

/** The flags of a case reason by reason, with what people wrote, and never who. */
export function reported(flags: readonly { reason: FlagReason; words: string | null }[]): Reported[] {
  return byGravity(flags.map((flag) => flag.reason)).map((reason) => {
    const same = flags.filter((flag) => flag.reason === reason);
    return { reason, count: same.length, words: same.flatMap((flag) => flag.words?.trim() || []) };
  });
}
