import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { announceMessage } from './announce-message';
import { announce, hush, setLoudness, startAnnouncer } from './announcer.svelte';

const said = () => Array.from(startAnnouncer().children, (line) => line.textContent);

describe('announcer', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    setLoudness('all');
  });
  afterEach(() => {
    hush();
    vi.useRealTimers();
  });

  it('is one polite region, there before the first sentence', () => {
    startAnnouncer();
    startAnnouncer();
    const regions = document.querySelectorAll('[aria-live]');
    expect(regions).toHaveLength(1);
    expect(regions[0]?.getAttribute('aria-live')).toBe('polite');
  });

  it('says a sentence at once and clears it away', () => {
    announce('Sent.');
    expect(said()).toEqual(['Sent.']);
    vi.advanceTimersByTime(4_000);
    expect(said()).toEqual([]);
  });

  it('says the same sentence twice as two lines, so that it is heard twice', () => {
    announce('Sent.');
    announce('Sent.');
    expect(said()).toEqual(['Sent.', 'Sent.']);
  });

  it('reads two messages', () => {
    announceMessage('Amara: hello');
    announceMessage('Ben: hi');
    vi.advanceTimersByTime(2_000);
    expect(said()).toEqual(['Amara: hello', 'Ben: hi']);
  });

  it('counts three or more within two seconds', () => {
    for (const name of ['Amara', 'Ben', 'Chidi', 'Dmitri']) announceMessage(`${name}: hello`);
    vi.advanceTimersByTime(2_000);
    expect(said()).toEqual(['4 new messages']);
  });

  it('starts to count afresh after two seconds', () => {
    announceMessage('Amara: one');
    vi.advanceTimersByTime(2_000);
    announceMessage('Amara: two');
    announceMessage('Amara: three');
    vi.advanceTimersByTime(2_000);
    expect(said()).toEqual(['Amara: one', 'Amara: two', 'Amara: three']);
  });

  it('keeps to what was asked for', () => {
    setLoudness('important');
    announceMessage('Amara: hello');
    announceMessage('New question', { important: true });
    vi.advanceTimersByTime(2_000);
    expect(said()).toEqual(['New question']);

    setLoudness('off');
    announceMessage('New question', { important: true });
    vi.advanceTimersByTime(2_000);
    expect(said()).toEqual(['New question']);
  });

  it('forgets what waits when hushed', () => {
    announceMessage('Amara: hello');
    hush();
    vi.advanceTimersByTime(2_000);
    expect(said()).toEqual([]);
  });
});
