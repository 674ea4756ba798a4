import { describe, expect, it } from 'vitest';
import { howToAnswer } from './requests';

const asked = (path: string, { method = 'GET', mode = 'navigate' as RequestMode } = {}) =>
  howToAnswer({ method, mode, url: new URL(path, location.origin).href });

describe('the service worker', () => {
  it('answers for pages, files that never change, and whom to call', () => {
    expect(['/', '/circles/1', '/sign-in?next=%2F'].map((path) => asked(path))).toEqual([
      'page',
      'page',
      'page',
    ]);
    expect(asked('/help/plain')).toBe('plain');
    expect(asked('/sign-in/plain.css', { mode: 'no-cors' })).toBe('plain');
    expect(asked('/assets/base-1.js', { mode: 'cors' })).toBe('file');
    expect(asked('/api/help/crisis-lines', { mode: 'cors' })).toBe('list');
  });

  it('leaves all that is anybody’s to the network', () => {
    for (const path of ['/api/me', '/api/circles/mine', '/hub', '/health/live', '/api', '/scalar'])
      for (const mode of ['cors', 'navigate'] as const) expect(asked(path, { mode }), path).toBeNull();
    expect(asked('/', { method: 'POST' })).toBeNull();
    expect(asked('https://elsewhere.example/assets/a.js')).toBeNull();
    expect(asked('/sw.js', { mode: 'same-origin' })).toBeNull();
  });
});
