import { alsoWords } from '../../api/refusal';
import { worded } from '../texts/words';

/** Nobody waits for these sentences to see a page; until they are here a refusal speaks for itself. */
void worded(import('./texts/t-reasons'))
  .then(({ inCircles }) => alsoWords(inCircles))
  .catch(() => undefined);
