import type { ExchangeRow } from '../realtime/contract';

/** Someone's share may be reflected by me: it is another's, I have not yet, and nobody is at it now. */
export function mayReflect(
  exchanges: readonly ExchangeRow[],
  share: number,
  author: string,
  me: string,
): boolean {
  return author !== me && !exchanges.some((one) => one.share === share && one.reflector === me);
}
