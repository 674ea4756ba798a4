const first = 1_000;
const most = 30_000;

/**
 * How long to wait before attempt `failures` + 1: anywhere between nothing and a bound that doubles up to 30 s.
 * Full jitter spreads the browsers that a restart sent away at the same moment.
 */
export function retryDelay(failures: number, chance: () => number = Math.random): number {
  const bound = Math.min(most, first * 2 ** Math.min(Math.max(failures, 0), 16));
  return Math.round(chance() * bound);
}
