import type { NoticeView } from '../api/schema';
import { t as seats } from './texts/seats';
import { t as staff } from './texts/staff';
import { t } from './texts/t';

type Way = { href: string; label: string };
type Told = Pick<NoticeView, 'kind' | 'circle' | 'position' | 'case' | 'inside'>;

/** Where a notice leads; null where there is nothing to go to, such as a room that is closed to its reader. */
export function wayOf({ kind, circle, position, case: handedOn, inside }: Told): Way | null {
  const room = inside ? { href: `/circles/${circle}`, label: t('way.circle') } : null;
  switch (kind) {
    case 'message-folded':
    case 'message-noted':
    case 'staff-wrote':
      return room && position !== null
        ? { href: `${room.href}?at=${String(position)}`, label: t('way.message') }
        : room;
    case 'agreement-reminder':
      return { href: `/circles/${circle}/about`, label: t('way.agreement') };
    case 'case-handed-on':
      return {
        href: handedOn ? `/desk/${handedOn}` : '/desk',
        label: staff('case-handed-on.open'),
      };
    case 'seat-offered':
    case 'request-welcomed':
      return inside ? room : { href: `/discover/${circle}`, label: seats('way.seat') };
    case 'seat-passed-on':
      return inside ? room : { href: `/discover/${circle}`, label: t('way.about') };
    case 'request-waiting':
      return inside ? { href: `/circles/${circle}/lead`, label: seats('way.lead') } : null;
    case 'prompt-posted':
    case 'meeting-soon':
      return room && { ...room, label: seats('way.enter') };
    case 'role-given':
      return inside ? { href: `/circles/${circle}/lead`, label: t('way.lead') } : null;
    case 'removed':
    case 'request-declined':
    case 'circle-closed':
      return { href: '/discover', label: t('removed.find') };
    case 'message-hidden':
    case 'flag-outcome':
    case 'muted':
    case 'circle-reopened':
    case 'role-ended':
      return room;
  }
}
