type Load<C> = () => Promise<{ default: C }>;

const here = new WeakMap<Load<unknown>, unknown>();

/** Fetches a part of a page; from then on `brought` has it, and it stands at once wherever it is wanted. */
export async function bring<C>(load: Load<C>): Promise<C> {
  const { default: part } = await load();
  here.set(load, part);
  return part;
}

export const brought = <C>(load: Load<C>): C | null => (here.get(load) as C | undefined) ?? null;
