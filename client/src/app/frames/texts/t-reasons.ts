import { words } from '../../texts/words';
import en from './en-reasons';

const t = words(en, { fr: () => import('./fr-reasons'), es: () => import('./es-reasons') });

/** The kind sentence for a reason, or null when it has none here. */
export const inCircles = (reason: string): string | null =>
  reason in en ? t(reason as keyof typeof en) : null;
