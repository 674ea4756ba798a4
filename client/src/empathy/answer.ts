import { worded } from '../app/texts/words';

/** What only the two of an exchange see of it. */
export const answer = () => worded(import('./answer-exchange.svelte'));
