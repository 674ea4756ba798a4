import type { MemberRow } from '../realtime/contract';
import type { RingPerson } from '../ui/Ring.svelte';
import { t } from './texts/room';

/** Who has a seat now, those who facilitate first; the order is the same on every screen. */
export function seatedIn(members: readonly MemberRow[]): MemberRow[] {
  return members
    .filter((member) => member.state === 'active')
    .sort((a, b) => Number(a.role === 'member') - Number(b.role === 'member'));
}

export const roleNote = (member: MemberRow): string | undefined =>
  member.role === 'facilitator'
    ? t('about.facilitates')
    : member.role === 'co-facilitator'
      ? t('about.cofacilitates')
      : undefined;

/** `present` is null while nobody can tell: then nobody is called here, and nobody away. */
export const onRing = (
  seated: readonly MemberRow[],
  present: ReadonlySet<string> | null,
  me: string,
  resting: ReadonlySet<string> = new Set(),
): RingPerson[] =>
  seated.map((member) => ({
    id: member.person,
    name: member.name,
    colour: member.colour,
    here: present && (member.person === me || present.has(member.person)),
    me: member.person === me,
    note: present && resting.has(member.person) ? t('about.resting') : roleNote(member),
  }));

export const isMuted = (member: Pick<MemberRow, 'mutedUntil'> | undefined, now = Date.now()): boolean =>
  member !== undefined && member.mutedUntil !== null && Date.parse(member.mutedUntil) > now;

type Acting = Pick<MemberRow, 'person' | 'role' | 'state'>;

/** Facilitators may act on others; co-facilitators on members only; nobody on themselves. */
export function mayActOn(actor: Acting | undefined, other: Acting | undefined): boolean {
  if (!actor || !other || actor.person === other.person || other.state !== 'active') return false;
  if (actor.role === 'facilitator') return true;
  return actor.role === 'co-facilitator' && other.role === 'member';
}
