import type { NoticeView } from '../api/schema';
import { clock } from '../app/time';
import { untilWhen } from '../app/until';
import { t as seats } from './texts/seats';
import { t as roles } from './texts/roles';
import { t as staff } from './texts/staff';
import { t } from './texts/t';

type Told = Pick<NoticeView, 'kind' | 'outcome' | 'when'>;
type Wording = { title: string; text: string };

/** What a notice says, by its kind and by what became of it. */
export function wordingOf({ kind, outcome, when }: Told): Wording {
  switch (kind) {
    case 'message-hidden':
    case 'removed':
    case 'muted':
      return { title: t(`${kind}.title`), text: t(`${kind}.text`) };
    case 'flag-outcome': {
      if (outcome === 'folded') return fromStaff(`${kind}.folded`);
      const result = outcome === 'hidden' ? 'hidden' : 'kept';
      return { title: t(`flag-outcome.${result}.title`), text: t(`flag-outcome.${result}.text`) };
    }
    case 'message-folded':
    case 'staff-wrote':
    case 'agreement-reminder':
    case 'case-handed-on':
      return fromStaff(kind);
    case 'seat-offered':
      return { title: seats(`${kind}.title`), text: seats(`${kind}.text`, { when: until(when) }) };
    case 'request-welcomed':
      return when
        ? { title: seats(`${kind}.seat.title`), text: seats(`${kind}.seat.text`, { when: until(when) }) }
        : { title: seats(`${kind}.line.title`), text: seats(`${kind}.line.text`) };
    case 'meeting-soon':
      return {
        title: seats(`${kind}.title`),
        text: seats(`${kind}.text`, { when: when ? clock(when) : '' }),
      };
    case 'seat-passed-on':
    case 'request-declined':
    case 'request-waiting':
    case 'prompt-posted':
    case 'circle-closed':
      return { title: seats(`${kind}.title`), text: seats(`${kind}.text`) };
    case 'circle-reopened':
    case 'message-noted':
    case 'role-given':
    case 'role-ended':
      return { title: roles(`${kind}.title`), text: roles(`${kind}.text`) };
  }
}

type FromStaff =
  'message-folded' | 'staff-wrote' | 'agreement-reminder' | 'case-handed-on' | 'flag-outcome.folded';

const fromStaff = (kind: FromStaff): Wording => ({
  title: staff(`${kind}.title`),
  text: staff(`${kind}.text`),
});

const until = (when: string | null) => (when ? untilWhen(when) : '');
