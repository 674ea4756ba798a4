import en from './en';
import { words } from './words';

/** The texts that every page shares. A feature makes its own `t` the same way, from its own `texts/en.ts`. */
export const t = words(en, { fr: () => import('./fr'), es: () => import('./es') });
type Key = keyof typeof en;
/** The keys that need no values. */
type Plain = {
  [K in Key]: (typeof en)[K] extends string
    ? (typeof en)[K] extends `${string}{${string}`
      ? never
      : K
    : never;
}[Key];

/** Whether a key put together at run time, such as "theme." and a theme, is one of ours that needs no values. */
export const knows = (key: string): key is Plain => {
  const text = (en as Record<string, unknown>)[key];
  return typeof text === 'string' && !text.includes('{');
};
