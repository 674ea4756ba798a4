import { kindly, type Refused } from '../api/refusal';
import { t } from './texts/t';

/** What a "no" of the desk means to the person at it. */
export function told(no: Refused): string {
  switch (no.reason) {
    case 'already_decided':
    case 'claimed_by_other':
    case 'too_late_to_undo':
    case 'case_moved_on':
      return t(`told.${no.reason}`);
    default:
      return no.code === 'not_found' ? t('told.not_found') : kindly(no);
  }
}
