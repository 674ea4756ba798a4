/** A place on the ring as shares of its radius: first at the top, then the way a clock goes. */
export function placeOn(index: number, count: number): { x: number; y: number } {
  const angle = (index / Math.max(count, 1)) * 2 * Math.PI;
  return { x: round(Math.sin(angle)), y: round(-Math.cos(angle)) };
}

/** The avatars shrink a little when a circle is full, so that they never touch. */
export const avatarSize = (count: number): number => (count <= 8 ? 44 : count <= 10 ? 40 : 34);

const round = (share: number) => Math.round(share * 1000) / 1000 + 0;
