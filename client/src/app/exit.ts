import { api, ask } from '../api/client';
import { forgetEverything, left, tryTo } from './forget';
import { t } from './texts/t';

/** A page that anyone may have open: the server writes it into ours. */
export const exitTo = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="exit-to"]')?.content ?? 'https://www.bbc.com/weather';

/**
 * Leaves at once: first the page is covered, then the session ends (the request outlives the page), then this
 * page is replaced in the history. What was written here is forgotten, and other windows of this browser leave as well.
 */
export function exitNow() {
  cover();
  forgetEverything();
  tryTo(() => localStorage.setItem(left, '1'));
  void endSession();
  location.replace(exitTo());
}

const endSession = () => ask(api.POST('/api/account/sign-out', { keepalive: true }));

/** Whoever left without a network is signed out when the next page opens, before it shows anything. Answers whether that is settled. */
export async function finishLeaving(): Promise<boolean> {
  let due: unknown;
  tryTo(() => (due = localStorage.getItem(left)));
  if (!due) return true;
  const answer = await endSession();
  const settled = answer.ok || answer.code === 'unauthenticated';
  if (settled) tryTo(() => localStorage.removeItem(left));
  return settled;
}

/** Nothing of the page can be seen, reached or read aloud any more. */
export function cover() {
  if (document.querySelector('.exit-cover')) return;
  const sheet = document.createElement('div');
  sheet.className = 'exit-cover';
  sheet.setAttribute('role', 'alert');
  document.body.append(sheet);
  // After it stands there: only what changes in an alert is sure to be read out.
  sheet.textContent = t('exit.loading');
  document.documentElement.classList.add('leaving');
  // A modal dialog lies above all else, also above the sheet.
  for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) dialog.close();
  document.title = t('exit.loading');
}
