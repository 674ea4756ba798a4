import type { NoticeView } from '../api/schema';
import { t } from './texts/t';

/** What a notice says, by its kind and, for a report, by what became of it. */
export function wordingOf({ kind, outcome }: Pick<NoticeView, 'kind' | 'outcome'>): {
  title: string;
  text: string;
} {
  switch (kind) {
    case 'message-hidden':
    case 'removed':
    case 'muted':
      return { title: t(`${kind}.title`), text: t(`${kind}.text`) };
    case 'flag-outcome': {
      const result = outcome === 'hidden' ? 'hidden' : 'kept';
      return { title: t(`flag-outcome.${result}.title`), text: t(`flag-outcome.${result}.text`) };
    }
  }
}
