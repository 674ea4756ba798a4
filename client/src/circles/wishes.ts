import { onForget } from '../app/forget';

/** What someone looks for, as the page's address has it: it can be kept, handed on, and gone back to. */
export const choices = {
  theme: [
    'calm-and-body',
    'weathering-stress',
    'living-with-a-diagnosis',
    'secure-bonds',
    'lively-minds',
    'empathy',
  ],
  language: ['en', 'fr', 'es'],
  day: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  size: ['small', 'larger'],
  pace: ['gentle', 'steady', 'lively'],
  mode: ['talk', 'listen'],
} as const;

type Choices = typeof choices;
type Choice = keyof Choices;

export type Wishes = { readonly [C in Choice]?: Choices[C][number] } & {
  /** Whole hours of the reader's own clock. */
  readonly from?: number;
  readonly to?: number;
};

export const hours = Array.from({ length: 24 }, (_, hour) => hour);

/** What an address says, as far as it makes sense: somebody may have written it by hand. */
export function readWishes(query: URLSearchParams): Wishes {
  const wishes: Record<string, string | number> = {};
  for (const choice of Object.keys(choices) as Choice[]) {
    const value = query.get(choice) ?? '';
    if ((choices[choice] as readonly string[]).includes(value)) wishes[choice] = value;
  }
  const hour = (name: string, least: number, most: number) => {
    const value = query.get(name) ?? '';
    if (/^\d{1,2}$/.test(value) && Number(value) >= least && Number(value) <= most)
      wishes[name] = Number(value);
  };
  hour('from', 0, 23);
  hour('to', 1, 24);
  return wishes;
}

/** The address of what is found by these wishes. */
export function addressOf(wishes: Wishes): string {
  const given = Object.entries(wishes).filter(([, value]) => value !== undefined);
  const query = new URLSearchParams(given.map(([name, value]): [string, string] => [name, String(value)]));
  return given.length > 0 ? `/discover?${query}` : '/discover';
}

export const isEmpty = (wishes: Wishes) => Object.values(wishes).every((value) => value === undefined);

/** Wishes without one of them; the two hours and the day are one. */
export function without(wishes: Wishes, reason: string): Wishes {
  const dropped = reason === 'time' ? ['day', 'from', 'to'] : [reason];
  return Object.fromEntries(Object.entries(wishes).filter(([name]) => !dropped.includes(name)));
}

let last = '/discover';

/** Where someone looked last, for the way back from a circle to what was found. */
export const lastAddress = () => last;
export const rememberAddress = (address: string) => void (last = address);

onForget(() => (last = '/discover'));
