import { tick } from 'svelte';
import { announce } from './announcer.svelte';

/** Brings the person to the first field that needs another look, and says what it is. */
export async function showFirstProblem(form: HTMLFormElement): Promise<void> {
  await tick();
  const field = form.querySelector<HTMLElement>('[aria-invalid="true"]');
  if (field) return field.focus();
  const said = form.querySelector('[data-problem]')?.textContent?.trim();
  if (said) announce(said);
}

/** What people count as characters, nearly: no letter outside the basic plane counts twice. */
export const lengthOf = (text: string): number => Array.from(text).length;
