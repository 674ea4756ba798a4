import en from './en-themes';
import { words } from './words';

const t = words(en, { fr: () => import('./fr-themes'), es: () => import('./es-themes') });

/** "calm-and-body" → "Calm and body"; null for a theme that this browser does not know yet. */
export const themeWord = (theme: string): string | null => (theme in en ? t(theme as keyof typeof en) : null);
