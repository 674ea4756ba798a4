import type { MessageRow } from '../realtime/contract';

/** As on the server, which has the last word. */
const minutes = 10;

/** When one's own words can no longer be changed. */
export const editableUntil = (row: Pick<MessageRow, 'postedAt'>): string =>
  new Date(Date.parse(row.postedAt) + minutes * 60_000).toISOString();

export const isEditable = (row: MessageRow, now = Date.now()): boolean =>
  row.state === 'visible' && Date.parse(editableUntil(row)) > now;

/** Where a change that is not saved yet is kept. */
export const editPlace = (circle: string, position: number): string => `${circle}/edit-${position}`;
