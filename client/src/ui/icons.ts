import type { inside } from './icons-inside';

/**
 * Drawn for this project on a grid of 24, strokes only; `Icon` gives them colour and size. These are the ones of the
 * pages before signing in; all others stand in `icons-inside.ts` and come with the frames of members and staff.
 */
const icons = {
  back: 'M15 5l-7 7 7 7',
  forward: 'M9 5l7 7-7 7',
  door: 'M10 4H5v16h5M14 8l4 4-4 4M18 12H9',
  life: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 8.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM5.6 5.6l3.9 3.9M14.5 14.5l3.9 3.9M5.6 18.4l3.9-3.9M14.5 9.5l3.9-3.9',
  urgent: 'M12 4l9 16H3zM12 10v4M12 17.2v.1',
  soon: 'M12 3l9 9-9 9-9-9z',
  check: 'M5 13l4.5 4.5L19 7',
  chat: 'M4 5h16v11H9l-5 4z',
  phone: 'M6 3h4l2 5-2.5 1.5a11 11 0 0 0 5 5L16 12l5 2v4a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z',
  mail: 'M3 6h18v12H3zM3 7l9 6 9-6',
} as const;

export type IconName = keyof typeof icons | keyof typeof inside;

const drawings: Partial<Record<IconName, string>> = { ...icons };

export const addDrawings = (more: Partial<Record<IconName, string>>) => void Object.assign(drawings, more);
export const drawingOf = (name: IconName): string | undefined => drawings[name];

/** Those that point somewhere: they turn round when the page runs right to left. */
export const turning: ReadonlySet<IconName> = new Set(['back', 'forward', 'door', 'leave', 'send', 'reply']);
