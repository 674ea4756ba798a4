/** Drawn for this project on a grid of 24, strokes only; `Icon` gives them colour and size. */
export const icons = {
  back: 'M15 5l-7 7 7 7',
  forward: 'M9 5l7 7-7 7',
  door: 'M10 4H5v16h5M14 8l4 4-4 4M18 12H9',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  send: 'M4 12l16-8-6 16-3-6z',
  heart: 'M12 20s-7-4.6-7-10a4 4 0 0 1 7-2.6A4 4 0 0 1 19 10c0 5.4-7 10-7 10z',
  home: 'M4 11l8-7 8 7v9h-6v-6h-4v6H4z',
  compass: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM15.5 8.5l-2 5-5 2 2-5z',
  leaf: 'M5 19c0-9 6-14 15-14 0 9-5 14-12 14M5 19c2-4 5-7 9-9',
  gear: 'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.1 2.1M16.3 16.3l2.1 2.1M5.6 18.4l2.1-2.1M16.3 7.7l2.1-2.1',
  life: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 8.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM5.6 5.6l3.9 3.9M14.5 14.5l3.9 3.9M5.6 18.4l3.9-3.9M14.5 9.5l3.9-3.9',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3 2',
  cloud: 'M7 18a4 4 0 0 1-.5-8A6 6 0 0 1 18 9a4.5 4.5 0 0 1 0 9M4 4l16 16',
  stone: 'M5 14c-1-5 3-9 8-9s8 4 7 9-5 6-8 6-6-1-7-6zM9 10c1-1.6 2.6-2 4-2',
  ear: 'M7 10a5 5 0 0 1 10 0c0 4-4 4-4 8a3 3 0 0 1-5 1.6M10 10a2 2 0 0 1 4 0c0 1.6-1.6 1.8-2 3',
  urgent: 'M12 4l9 16H3zM12 10v4M12 17.2v.1',
  soon: 'M12 3l9 9-9 9-9-9z',
  wait: 'M12 5a7 7 0 1 0 0 14 7 7 0 0 0 0-14z',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6z',
  hide: 'M4 4l16 16M9.9 5.7A9.6 9.6 0 0 1 12 5.5c6 0 9.5 6.5 9.5 6.5a17 17 0 0 1-3 3.6M6.2 7.6A16.5 16.5 0 0 0 2.5 12S6 18.5 12 18.5c1.5 0 2.8-.4 4-1',
  check: 'M5 13l4.5 4.5L19 7',
  chat: 'M4 5h16v11H9l-5 4z',
  up: 'M12 20V5M6 11l6-6 6 6',
  down: 'M12 4v15M6 13l6 6 6-6',
  phone: 'M6 3h4l2 5-2.5 1.5a11 11 0 0 0 5 5L16 12l5 2v4a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z',
  cup: 'M5 9h12v6a5 5 0 0 1-5 5h-2a5 5 0 0 1-5-5zM17 10h2a2.5 2.5 0 0 1 0 5h-2M9 3v3M13 3v3',
  flag: 'M6 21V4M6 4h12l-3 4 3 4H6',
  reply: 'M10 7L4 12l6 5M4 12h9a7 7 0 0 1 7 7',
  bell: 'M6 16v-5a6 6 0 0 1 12 0v5l2 2H4zM10 21h4',
  close: 'M6 6l12 12M18 6L6 18',
  people:
    'M9 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM3 19c0-3 2.7-5 6-5s6 2 6 5M16 5.5a3 3 0 0 1 0 5.5M17.5 14.5c2.1.6 3.5 2.2 3.5 4.5',
  mail: 'M3 6h18v12H3zM3 7l9 6 9-6',
  seat: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 8v8M8 12h8',
  mute: 'M4 9v6h4l5 4V5L8 9zM17 9.5l4 5M21 9.5l-4 5',
  leave: 'M14 4h5v16h-5M10 8l-4 4 4 4M6 12h9',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2v2.5M12 19.5V22M2 12h2.5M19.5 12H22M4.9 4.9l1.8 1.8M17.3 17.3l1.8 1.8M4.9 19.1l1.8-1.8M17.3 6.7l1.8-1.8',
  globe:
    'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c2.5 2.5 3.8 5.5 3.8 9s-1.3 6.5-3.8 9c-2.5-2.5-3.8-5.5-3.8-9S9.5 5.5 12 3z',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
} as const;

export type IconName = keyof typeof icons;

/** Those that point somewhere: they turn round when the page runs right to left. */
export const turning: ReadonlySet<IconName> = new Set(['back', 'forward', 'door', 'leave', 'send', 'reply']);
