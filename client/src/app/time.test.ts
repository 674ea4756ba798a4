import { describe, expect, it } from 'vitest';
import { clock, dayAndClock, dayKey, dayLine, meetingTime, place, shortDay } from './time';
import { untilWhen } from './until';

const now = new Date('2026-11-24T12:00:00.000Z');

describe('time', () => {
  it('shows the clock of a zone', () => {
    expect(clock('2026-11-24T19:06:03.120Z', 'Europe/Lisbon')).toBe('19:06');
    expect(clock('2026-11-24T00:00:00.000Z', 'Europe/Lisbon')).toBe('00:00');
    expect(clock('2026-11-24T19:06:00.000Z', 'Asia/Kolkata')).toBe('00:36');
  });

  it('knows the day where the reader is', () => {
    expect(dayKey('2026-11-24T23:30:00.000Z', 'Europe/Berlin')).toBe('2026-11-25');
    expect(dayKey('2026-11-24T23:30:00.000Z', 'America/New_York')).toBe('2026-11-24');
  });

  it('names near days and dates the others', () => {
    expect(dayLine('2026-11-24T19:00:00.000Z', now, 'UTC')).toBe('Today');
    expect(dayLine('2026-11-23T19:00:00.000Z', now, 'UTC')).toBe('Yesterday');
    expect(dayLine('2026-11-25T00:00:00.000Z', now, 'UTC')).toBe('Tomorrow');
    expect(dayLine('2026-11-17T19:00:00.000Z', now, 'UTC')).toBe('Tuesday 17 November');
    expect(shortDay('2026-11-26T18:30:00.000Z', 'UTC')).toBe('Thu 26 Nov');
    expect(dayAndClock('2026-11-25T19:00:00.000Z', now, 'UTC')).toBe('Tomorrow, 19:00');
  });

  it('keeps a capital within a sentence only for what names a date', () => {
    expect(untilWhen('2026-11-25T19:00:00.000Z', now, 'UTC')).toBe('tomorrow, 19:00');
    expect(untilWhen('2026-11-24T19:00:00.000Z', now, 'UTC')).toBe('today, 19:00');
    expect(untilWhen('2026-11-26T19:00:00.000Z', now, 'UTC')).toBe('Thursday 26 November, 19:00');
  });

  it('adds the time of the circle only when it differs', () => {
    expect(meetingTime('2026-11-24T19:00:00.000Z', 'Europe/Lisbon', now, 'Europe/London').theirs).toBeNull();
    expect(meetingTime('2026-11-24T18:00:00.000Z', 'Europe/Lisbon', now, 'Europe/Berlin')).toEqual({
      mine: 'Today, 19:00',
      theirs: '18:00 in Lisbon',
    });
  });

  it('adds the day of the circle when even that differs', () => {
    expect(meetingTime('2026-11-24T22:00:00.000Z', 'Pacific/Auckland', now, 'America/New_York')).toEqual({
      mine: 'Today, 17:00',
      theirs: 'Wednesday 11:00 in Auckland',
    });
  });

  it('follows the change of the clocks in either zone', () => {
    // Same wall clock in New York, an hour apart in UTC: Europe moves its clocks a week earlier.
    const zone = 'America/New_York';
    expect(meetingTime('2026-10-28T23:00:00.000Z', zone, now, 'Europe/Berlin').theirs).toBe(
      'Wednesday 19:00 in New York',
    );
    expect(meetingTime('2026-11-05T00:00:00.000Z', zone, now, 'Europe/Berlin').theirs).toBe(
      'Wednesday 19:00 in New York',
    );
    expect(place('America/Argentina/Buenos_Aires')).toBe('Buenos Aires');
  });
});
