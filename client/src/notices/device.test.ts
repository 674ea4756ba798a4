import { cleanup, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NoticeView } from '../api/schema';
import { forgetEverything } from '../app/forget';
import { session } from '../app/session.svelte';
import { amara, serve } from '../testing/server';
import ChooseDevice from './choose-device.svelte';
import { device, isWanted, switchOn } from './device';
import { notices } from './notices.svelte';
import { look } from './tell-device';

const notice = (id: string, more: Partial<NoticeView> = {}): NoticeView => ({
  id,
  kind: 'prompt-posted',
  circle: 'c1',
  circleName: 'Living with illness',
  at: '2026-11-22T19:06:03.120Z',
  read: false,
  quote: 'My own words.',
  outcome: null,
  why: null,
  when: null,
  position: null,
  case: null,
  inside: true,
  ...more,
});

/** The browser's part: what it was told about leave, and the worker that shows things. */
function browser(permission: NotificationPermission, answer: NotificationPermission = permission) {
  const asked = vi.fn();
  const told: { tell: string }[] = [];
  const state = { permission };
  vi.stubGlobal('Notification', {
    get permission() {
      return state.permission;
    },
    requestPermission: async () => {
      asked();
      state.permission = answer;
      return answer;
    },
  });
  const active = { postMessage: (what: { tell: string }) => told.push(what) };
  const registration = { active, getNotifications: async () => [] };
  Object.defineProperty(navigator, 'serviceWorker', {
    configurable: true,
    value: { getRegistration: async () => registration, controller: null },
  });
  return { asked, told };
}

const seen = (state: DocumentVisibilityState) =>
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
const theSwitch = () =>
  screen.getByRole<HTMLInputElement>('checkbox', { name: 'Tell me through this device' });

describe('notices through the device', () => {
  beforeEach(() => {
    forgetEverything();
    session.now = { state: 'in', me: amara };
    serve({ 'GET /api/notices': { body: [] } });
  });
  afterEach(() => {
    cleanup();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    Reflect.deleteProperty(navigator, 'serviceWorker');
    session.now = { state: 'asking' };
  });

  it('says what will be shown, and asks for leave only when somebody presses the switch', async () => {
    const { asked } = browser('default', 'granted');
    render(ChooseDevice);
    expect(screen.getByText('Something new for you')).toBeTruthy();
    expect(theSwitch().checked).toBe(false);
    expect(asked).not.toHaveBeenCalled();
    await userEvent.click(theSwitch());
    expect(asked).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(theSwitch().checked).toBe(true));
    expect(device()).toBe('on');
    await userEvent.click(theSwitch());
    expect(device()).toBe('off');
    expect(isWanted()).toBe(false);
  });

  it('says so when the browser does not let it, and stays off', async () => {
    browser('default', 'denied');
    render(ChooseDevice);
    await userEvent.click(theSwitch());
    expect(
      await screen.findByText(/keeps this site from showing anything/, { selector: '.state' }),
    ).toBeTruthy();
    expect(theSwitch().checked).toBe(false);
    expect(isWanted()).toBe(false);
  });

  it('says so when nobody answered the browser, and when a browser can’t do it', async () => {
    browser('default', 'default');
    render(ChooseDevice);
    await userEvent.click(theSwitch());
    expect(await screen.findByText(/not given leave/, { selector: '.state' })).toBeTruthy();
    cleanup();
    Reflect.deleteProperty(window, 'Notification');
    render(ChooseDevice);
    expect(screen.getByText(/can’t do it here/)).toBeTruthy();
  });

  it('tells of what is new since somebody last looked, and says nothing but that', async () => {
    const { told } = browser('granted');
    await switchOn();
    seen('hidden');
    serve({ 'GET /api/notices': { body: [notice('n1')] } });
    await look();
    expect(told).toEqual([]);
    serve({ 'GET /api/notices': { body: [notice('n2'), notice('n1')] } });
    await look();
    await look();
    expect(told).toEqual([{ tell: 'Something new for you', lang: 'en', dir: document.documentElement.dir }]);
  });

  it('tells nothing that was read elsewhere, nothing to who looks, and nothing to who did not ask', async () => {
    const { told } = browser('granted');
    seen('hidden');
    await look();
    expect(notices.known).toBe(false);
    await switchOn();
    await look();
    serve({ 'GET /api/notices': { body: [notice('n1', { read: true })] } });
    await look();
    seen('visible');
    serve({ 'GET /api/notices': { body: [notice('n2'), notice('n1')] } });
    await look();
    expect(told).toEqual([]);
  });

  it('is off after leaving, and for the next person at this browser', async () => {
    browser('granted');
    await switchOn();
    session.now = { state: 'in', me: { ...amara, person: '0197-ben' } };
    expect(device()).toBe('off');
    session.now = { state: 'in', me: amara };
    expect(device()).toBe('on');
    forgetEverything();
    expect(device()).toBe('off');
    expect(isWanted()).toBe(false);
  });
});
