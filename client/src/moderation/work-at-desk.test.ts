import { cleanup, render, screen, waitFor, within } from '@testing-library/svelte';
import type { CaseView } from '../api/schema';
import { preferences, unchosen } from '../app/preferences.svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetEverything } from '../app/forget';
import { session } from '../app/session.svelte';
import { Connection } from '../realtime/connection';
import { hush, startAnnouncer } from '../ui/announcer.svelte';
import { menu } from '../ui/menu.svelte';
import { dismiss, toasts } from '../ui/toast.svelte';
import { reloadCase } from './case.svelte';
import { loadCases } from './desk.svelte';
import { DeskServer, omar, summary } from './testing/desk-server';
import WorkAtDesk from './work-at-desk.svelte';

/** WebSockets don't come through here: the desk works over HTTP alone. */
const never = () => ({
  start: () => new Promise<void>(() => {}),
  stop: async () => {},
  invoke: () => Promise.reject(new Error('closed')),
  on: () => {},
  off: () => {},
  onclose: () => {},
});

const words = 'The flagged words.';
const said = () => startAnnouncer().textContent ?? '';
const title = () => screen.getByRole('heading', { level: 1 }).textContent?.trim();
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const note = () => screen.getByLabelText('Add a note for the team') as HTMLTextAreaElement;
const page = () => within(screen.getByRole('main'));
const lines = () => within(screen.getByRole('tabpanel')).queryAllByRole('link');

describe('the desk', () => {
  let server: DeskServer;
  let user: ReturnType<typeof userEvent.setup>;
  let stopFollowing = () => {};

  /** The page, and in place of the router: it is told where it is. */
  async function sit(path = '/desk') {
    history.replaceState(null, '', path);
    const here = () => ({ case: location.pathname.split('/')[2], line: new Connection(never) });
    const desk = render(WorkAtDesk, here());
    const follow = () => void desk.rerender(here());
    addEventListener('pc:navigate', follow);
    stopFollowing = () => removeEventListener('pc:navigate', follow);
    await waitFor(() => expect(lines().length).toBeGreaterThan(0));
    if (path !== '/desk') await waitFor(() => screen.getByRole('group', { name: 'Decide' }));
  }

  const follow = async (name: RegExp) => {
    const href = within(screen.getByRole('tabpanel')).getByRole('link', { name }).getAttribute('href') ?? '';
    history.pushState(null, '', href);
    dispatchEvent(new Event('pc:navigate'));
    await waitFor(() => screen.getByRole('group', { name: 'Decide' }));
  };

  /** Long enough on the screen for a key to decide it. */
  const look = () => vi.setSystemTime(Date.now() + 1_000);
  const arrived = (name: string) => waitFor(() => expect(title()).toBe(name));

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
    session.now = {
      state: 'in',
      me: {
        person: 'lena',
        name: 'Lena',
        colour: 2,
        email: 'lena@example.org',
        timeZone: 'UTC',
        roles: ['moderator'],
        facilitates: false,
        preferences: unchosen,
      },
    };
    user = userEvent.setup();
    server = new DeskServer(
      summary('wait', {
        severity: 'can-wait',
        reasons: ['R10'],
        sensitive: false,
        excerpt: 'Send me your number',
      }),
      summary('soon', { severity: 'soon', reasons: ['R6'] }),
      summary('urgent', { severity: 'urgent', reasons: ['R1', 'R2'], flags: 3, aimMinutes: 5 }),
      summary('theirs', { severity: 'urgent', reasons: ['R3'], claimedBy: omar, state: 'claimed' }),
    );
    vi.stubGlobal('fetch', server.fetch);
  });

  afterEach(() => {
    stopFollowing();
    cleanup();
    toasts.shown.forEach((one) => dismiss(one.id));
    forgetEverything();
    hush();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  describe('a message that was changed since', () => {
    it('reads as it was flagged and as it stands now, and both stay folded where the words may be hard', async () => {
      server.rewrite('wait', 'Write to me elsewhere.');
      await sit('/desk/wait');
      expect(page().getByText(words)).toBeTruthy();
      expect(page().getByText('Write to me elsewhere.')).toBeTruthy();

      server.rewrite('soon', 'Words that are worse.');
      await follow(/Bullying/);
      expect(page().queryByText('Words that are worse.')).toBeNull();
    });
  });

  describe('a message that was changed and flagged again', () => {
    it('reads in each wording that was flagged, and as it stands now only once', async () => {
      const view = server.cases.get('wait') ?? expect.fail();
      const again = (one: CaseView['context'][number]) => ({ ...one, text: 'My number is 12345.' });
      server.cases.set('wait', {
        ...view,
        context: view.context.flatMap((one) => (one.flagged ? [one, again(one)] : [one])),
        textNow: 'Nothing at all.',
      });
      await sit('/desk/wait');
      expect(page().getByText(words)).toBeTruthy();
      expect(page().getByText('Changed by its author, and flagged again:')).toBeTruthy();
      expect(page().getByText('My number is 12345.')).toBeTruthy();
      expect(page().getAllByText('Nothing at all.')).toHaveLength(1);
    });
  });

  describe('the list', () => {
    it('says of each case what matters, and shows no sensitive word', async () => {
      await sit();
      expect(lines().map((line) => line.getAttribute('href'))).toEqual([
        '/desk/urgent',
        '/desk/theirs',
        '/desk/soon',
        '/desk/wait',
      ]);
      const [urgent, theirs, , wait] = lines().map((line) => line.textContent?.replace(/\s+/g, ' '));
      expect(urgent).toMatch(/Urgent Waiting 10 min.*Worried about someone’s safety now/);
      expect(urgent).toMatch(/Hidden until you choose to read it.*Tuesday evening.*3 flags.*1 more reason/);
      expect(theirs).toContain('Omar is on it');
      expect(wait).toContain('“Send me your number”');
      expect(document.body.textContent).not.toContain(words);
    });

    it('shows the oldest first when asked to', async () => {
      server.change('wait', { openedAt: new Date(Date.now() - 3_600_000).toISOString() });
      await sit();
      await user.selectOptions(screen.getByLabelText('Order'), 'Oldest first');
      await waitFor(() => expect(lines()[0]?.getAttribute('href')).toBe('/desk/wait'));
    });

    it('goes on with what is mine and what is done', async () => {
      server.change('soon', { state: 'closed', outcome: 'hidden' });
      await sit();
      await user.click(screen.getByRole('tab', { name: /Done/ }));
      await waitFor(() => expect(lines()).toHaveLength(1));
      expect(lines()[0]?.textContent).toContain('Hidden');
      await user.click(screen.getByRole('tab', { name: /Mine/ }));
      expect(screen.getByText('You have no case right now')).toBeTruthy();
    });

    it('hears of a new case without moving focus', async () => {
      await sit();
      const at = lines()[2];
      at?.focus();
      server.cases.set('new', {
        ...(server.cases.get('urgent') ?? expect.fail()),
        summary: summary('new', { severity: 'urgent' }),
      });
      await loadCases();
      await tick();
      expect(lines()).toHaveLength(5);
      expect(document.activeElement).toBe(at);
      expect(said()).toContain('A new urgent case is waiting.');
    });

    it('gives focus to the neighbour when a colleague’s decision takes a line away', async () => {
      await sit();
      lines()[2]?.focus();
      server.change('soon', { state: 'closed', outcome: 'kept' });
      await loadCases();
      await waitFor(() => expect(document.activeElement?.getAttribute('href')).toBe('/desk/wait'));
    });

    it('says that it may be old when the connection is away, and keeps what it has', async () => {
      await sit();
      server.problems.set('/cases', 'silence');
      await loadCases();
      await waitFor(() => expect(screen.getByText(/may be a few minutes old/)).toBeTruthy());
      expect(lines()).toHaveLength(4);
      await user.click(button('Try again'));
      await waitFor(() => expect(screen.queryByText(/may be a few minutes old/)).toBeNull());
    });
  });

  describe('a case', () => {
    it('shows the message only when asked, and folds it again', async () => {
      await sit('/desk/urgent');
      expect(title()).toBe('Worried about someone’s safety now');
      expect(screen.queryByText(words)).toBeNull();
      const show = button('Show the message');
      expect(show.getAttribute('aria-expanded')).toBe('false');
      await user.click(show);
      expect(screen.getByText(words)).toBeTruthy();
      expect(document.activeElement).toBe(show);
      await user.click(button('Fold it again'));
      expect(screen.queryByText(words)).toBeNull();
    });

    it('shows at once what is not sensitive, with what was said around it', async () => {
      await sit('/desk/wait');
      expect(screen.getByText(words)).toBeTruthy();
      expect(screen.queryByText('Earliest of all.')).toBeNull();
      await user.click(button('Show 2 earlier messages'));
      expect(screen.getByText('Earliest of all.')).toBeTruthy();
    });

    it('tells why it is here in the words of those who flagged it, and guides where someone may be in danger', async () => {
      const view = server.cases.get('urgent') ?? expect.fail();
      server.cases.set('urgent', {
        ...view,
        reports: [
          { reason: 'R2', words: null, at: view.summary.openedAt },
          { reason: 'R2', words: 'He sounded low.', at: view.summary.openedAt },
        ],
      });
      await sit('/desk/urgent');
      expect(screen.getByText('2 people: “I’m worried about them”')).toBeTruthy();
      expect(screen.getByText('He sounded low.')).toBeTruthy();
      expect(screen.getByRole('heading', { name: 'If someone may be in danger' })).toBeTruthy();
      await follow(/Asks for contact/);
      await arrived('Asks for contact, money or selling');
      expect(screen.queryByRole('heading', { name: 'If someone may be in danger' })).toBeNull();
    });

    it('says kindly when it is not open to this person', async () => {
      history.replaceState(null, '', '/desk/elsewhere');
      render(WorkAtDesk, { case: 'elsewhere', line: new Connection(never) });
      await arrived('This case is not open to you');
      expect(screen.queryByRole('button', { name: 'Keep' })).toBeNull();
      expect(button('All cases')).toBeTruthy();
    });

    it('stays where it is while it changes: unfolded, with focus and the words being typed', async () => {
      await sit('/desk/urgent');
      await user.click(button('Show the message'));
      await user.type(note(), 'I see');
      server.change('urgent', { flags: 4 });
      await reloadCase();
      await waitFor(() => expect(screen.getByText(/Flagged by 4 people/)).toBeTruthy());
      expect(document.activeElement).toBe(note());
      expect(note().value).toBe('I see');
      expect(screen.getByText(words)).toBeTruthy();
    });

    it('names nobody who has deleted their account, and reads on', async () => {
      const view = server.cases.get('urgent') ?? expect.fail();
      const at = view.summary.openedAt;
      server.cases.set('urgent', {
        ...view,
        notes: [{ by: '', text: 'I called her.', at }],
        history: [{ act: 'case-claimed', by: '', at }],
      });
      await sit('/desk/urgent');
      expect(screen.getByText('I called her.')).toBeTruthy();
      expect(screen.getAllByText(/Someone who left/)).toHaveLength(2);
    });

    it('is taken when someone begins to work at it', async () => {
      await sit('/desk/urgent');
      await user.click(button('Show the message'));
      await waitFor(() => expect(screen.getAllByText('You are on it').length).toBeGreaterThan(0));
      expect(server.sent('/claim')).toHaveLength(1);
    });

    it('says who is on it, and lets go on with reading and writing', async () => {
      await sit('/desk/theirs');
      expect(screen.getByText('Omar is on it.')).toBeTruthy();
      await user.click(button('Take this case'));
      expect(said()).toContain('Omar is still on it.');
      server.change('theirs', { claimedBy: null });
      await user.click(button('Take this case'));
      await waitFor(() => expect(said()).toContain('You are on it now.'));
    });
  });

  describe('deciding', () => {
    it('keeps, says so, goes on to the next case that is free, and takes it back', async () => {
      await sit('/desk/urgent');
      await user.click(button('Keep'));
      await arrived('Bullying, harassment or threats');
      expect(server.sent('/keep')).toEqual([{ note: null }]);
      expect(toasts.shown.map((one) => one.text)).toEqual(['Kept: Worried about someone’s safety now.']);
      expect(lines().map((line) => line.getAttribute('href'))).not.toContain('/desk/urgent');
      await user.keyboard('z');
      await arrived('Worried about someone’s safety now');
      expect(server.sent('/undo')).toEqual([{ action: 'keep-urgent' }]);
      expect(server.cases.get('urgent')?.summary.state).toBe('claimed');
    });

    it('ends at the list when nothing is left to do', async () => {
      for (const id of ['soon', 'wait']) server.change(id, { state: 'closed', outcome: 'kept' });
      await sit('/desk/urgent');
      await user.click(button('Keep'));
      await waitFor(() => expect(location.pathname).toBe('/desk'));
      expect(title()).toBe('Moderation desk');
    });

    it('says kindly when it is too late to take it back', async () => {
      server.undoable = false;
      await sit('/desk/urgent');
      await user.click(button('Keep'));
      await arrived('Bullying, harassment or threats');
      await user.keyboard('z');
      await waitFor(() => expect(toasts.shown.at(-1)?.text).toContain('ten seconds are over'));
      expect(title()).toBe('Bullying, harassment or threats');
    });

    it('hides with a ready sentence, and the note goes along', async () => {
      await sit('/desk/urgent');
      await user.type(note(), 'Ines is with him.');
      await user.click(button('Hide'));
      const dialog = screen.getByRole('dialog', { name: 'Hide this message' });
      expect(within(dialog).getByText('Your note for the team goes along.')).toBeTruthy();
      await user.click(within(dialog).getByRole('button', { name: 'Show the message' }));
      await user.click(within(dialog).getByRole('button', { name: 'Hide and tell Jonas' }));
      await arrived('Bullying, harassment or threats');
      expect(server.sent('/hide')).toEqual([
        { why: expect.stringContaining('You are not in trouble'), note: 'Ines is with him.' },
      ]);
    });

    it('chooses nothing for a message that was not read, and says so', async () => {
      await sit('/desk/urgent');
      await user.click(button('Hide'));
      const dialog = within(screen.getByRole('dialog', { name: 'Hide this message' }));
      expect(dialog.getByText('You have not read it yet.')).toBeTruthy();
      expect(dialog.queryByRole('radio', { checked: true })).toBeNull();
      await user.click(dialog.getByRole('button', { name: 'Hide and tell Jonas' }));
      expect(dialog.getByText('Choose what Jonas is told, or write it yourself.')).toBeTruthy();
      expect(server.sent('/hide')).toEqual([]);
      await user.click(dialog.getByRole('button', { name: 'Show the message' }));
      expect(dialog.queryByText('You have not read it yet.')).toBeNull();
      expect(dialog.getByRole('radio', { checked: true })).toBeTruthy();
    });

    it('keeps each sentence’s edits while others are looked at, and over closing the dialog', async () => {
      await sit('/desk/urgent');
      await user.click(button('Hide'));
      const text = () => screen.getByLabelText('The words, as you want them') as HTMLTextAreaElement;
      await user.click(screen.getByRole('radio', { name: /Thank you/ }));
      await user.type(text(), ' Call me.');
      await user.click(screen.getByRole('radio', { name: /a detail in it/ }));
      expect(text().value).toMatch(/^We hid your message because a detail/);
      await user.click(screen.getByRole('radio', { name: /Thank you/ }));
      expect(text().value).toMatch(/any hour. Call me.$/);
      await user.click(button('Cancel'));
      await follow(/Asks for contact/);
      await arrived('Asks for contact, money or selling');
      await follow(/safety now/);
      await arrived('Worried about someone’s safety now');
      await user.click(button('Hide'));
      expect(text().value).toMatch(/Call me.$/);
    });

    it('asks for a sentence when there is none', async () => {
      await sit('/desk/urgent');
      await user.click(button('Hide'));
      await user.click(screen.getByRole('radio', { name: 'In my own words' }));
      await user.click(button('Hide and tell Jonas'));
      const text = screen.getByLabelText('The words, as you want them');
      expect(document.activeElement).toBe(text);
      expect(text.getAttribute('aria-invalid')).toBe('true');
      expect(server.sent('/hide')).toEqual([]);
    });

    it('shows where a case stands that a colleague has decided meanwhile, with a way on', async () => {
      await sit('/desk/urgent');
      await user.type(note(), 'Half a thought');
      server.change('urgent', { state: 'closed', outcome: 'kept' });
      await user.click(button('Keep'));
      await waitFor(() => expect(page().getByText(/A colleague has decided this case already/)).toBeTruthy());
      expect(screen.queryByRole('button', { name: 'Keep' })).toBeNull();
      expect(note().value).toBe('Half a thought');
      const [, onward] = screen.getAllByRole('button', { name: 'Next case' });
      await user.click(onward ?? expect.fail());
      await arrived('Someone else may be in danger');
    });

    it('says that a colleague is on it, and decides nothing', async () => {
      await sit('/desk/theirs');
      await user.click(button('Keep'));
      await waitFor(() => expect(page().getByText(/A colleague is on this case right now/)).toBeTruthy());
      expect(title()).toBe('Someone else may be in danger');
      expect(toasts.shown).toEqual([]);
    });

    it('decides once when pressed twice', async () => {
      await sit('/desk/urgent');
      let let_go = () => {};
      server.delays.set('/keep', new Promise((resolve) => (let_go = resolve)));
      await user.dblClick(button('Keep'));
      let_go();
      await arrived('Bullying, harassment or threats');
      expect(server.sent('/keep')).toHaveLength(1);
    });
  });

  describe('a note', () => {
    it('is added, and stays in its field when it could not be', async () => {
      await sit('/desk/soon');
      await user.type(note(), 'Looked at it.');
      server.problems.set('/note', 'silence');
      await user.click(button('Add note'));
      await waitFor(() => expect(said()).toContain('still here'));
      expect(note().value).toBe('Looked at it.');
      await user.click(button('Add note'));
      await waitFor(() => expect(note().value).toBe(''));
      expect(server.cases.get('soon')?.notes.map((one) => one.text)).toEqual(['Looked at it.']);
      expect(said()).toContain('Note added.');
    });

    it('waits with its case', async () => {
      await sit('/desk/soon');
      await user.type(note(), 'Half a thought');
      await follow(/Asks for contact/);
      await arrived('Asks for contact, money or selling');
      expect(note().value).toBe('');
      await follow(/Bullying/);
      await arrived('Bullying, harassment or threats');
      expect(note().value).toBe('Half a thought');
    });

    it('says what is missing, and that it is too long', async () => {
      await sit('/desk/soon');
      await user.click(button('Add note'));
      expect(document.activeElement).toBe(note());
      expect(screen.getByText('There are no words in the note yet.')).toBeTruthy();
      await user.click(note());
      await user.paste('a'.repeat(1_001));
      await user.click(button('Add note'));
      expect(screen.getByText(/1,000 characters that fit/)).toBeTruthy();
      expect(note().value).toHaveLength(1_001);
      expect(server.sent('/note')).toEqual([]);
    });
  });

  describe('keys', () => {
    it('J and K go through the list and say where it ends', async () => {
      await sit();
      await user.keyboard('j');
      await arrived('Worried about someone’s safety now');
      await user.keyboard('jj');
      await arrived('Bullying, harassment or threats');
      await user.keyboard('k');
      await arrived('Someone else may be in danger');
      await user.keyboard('kk');
      await waitFor(() => expect(said()).toContain('first case of this list'));
    });

    it('A keeps, H hides, N writes, ? explains', async () => {
      await sit('/desk/urgent');
      look();
      await user.keyboard('h');
      expect(screen.getByRole('dialog', { name: 'Hide this message' })).toBeTruthy();
      await user.click(button('Cancel'));
      await user.keyboard('n');
      expect(document.activeElement).toBe(note());
      note().blur();
      await user.keyboard('?');
      expect(screen.getByRole('dialog', { name: 'Keys' })).toBeTruthy();
      await user.click(button('Close'));
      await user.keyboard('a');
      await waitFor(() => expect(server.sent('/keep')).toHaveLength(1));
    });

    it('never decide a case that has only just come up', async () => {
      await sit('/desk/urgent');
      look();
      await user.keyboard('a');
      await arrived('Bullying, harassment or threats');
      await waitFor(() => button('Keep'));
      await user.keyboard('a');
      await user.keyboard('h');
      expect(server.sent('/keep')).toHaveLength(1);
      expect(screen.queryByRole('dialog', { name: 'Hide this message' })).toBeNull();
    });

    it('rest while someone types, with a modifier, and when they are switched off', async () => {
      await sit('/desk/urgent');
      look();
      await user.type(note(), 'jkahz?');
      expect(note().value).toBe('jkahz?');
      note().blur();
      await user.keyboard('{Control>}a{/Control}');
      await user.keyboard('?');
      await user.click(screen.getByRole('checkbox', { name: 'Use single-letter keys' }));
      await user.click(button('Close'));
      await user.keyboard('ajh?');
      expect(title()).toBe('Worried about someone’s safety now');
      expect(screen.queryByRole('dialog')).toBeNull();
      expect(server.sent('/keep')).toEqual([]);
      expect(preferences.now.deskKeys).toBe(false);
    });
  });

  describe('what else can be done', () => {
    const choose = async (item: string) => {
      await user.click(button('More to do'));
      (menu.items.find((one) => one.label === item) ?? expect.fail()).run();
      await tick();
    };

    it('writes with the first sentence ready, and the case stays theirs', async () => {
      await sit('/desk/urgent');
      await user.click(screen.getByRole('button', { name: /^Write/ }));
      expect(screen.getByLabelText<HTMLTextAreaElement>('Your words').value).toContain(
        'How are you right now?',
      );
      await user.click(button('Send to Jonas'));
      await waitFor(() => expect(server.sent('/write')).toHaveLength(1));
      expect(title()).toBe('Worried about someone’s safety now');
      await user.keyboard('z');
      await waitFor(() => expect(server.sent('/undo')).toEqual([{ action: 'write-urgent' }]));
    });

    it('hands on by a key, and lists it with the others', async () => {
      await sit('/desk/urgent');
      look();
      await user.keyboard('e');
      await user.type(screen.getByLabelText('A note for them, if you like'), 'I know them.');
      await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Hand on' }));
      await waitFor(() => expect(server.sent('/hand-on')).toEqual([{ note: 'I know them.' }]));
      await user.click(screen.getByRole('tab', { name: /With others/ }));
      await waitFor(() => expect(lines()).toHaveLength(1));
    });

    it('folds only behind a note that was chosen', async () => {
      await sit('/desk/soon');
      await choose('Fold behind a content note');
      await user.click(button('Fold and tell Jonas'));
      expect(screen.getByText('Choose at least one content note, and at most six.')).toBeTruthy();
      await user.click(screen.getByRole('checkbox', { name: 'grief' }));
      await user.click(button('Fold and tell Jonas'));
      await waitFor(() => expect(server.sent('/fold')).toEqual([{ contentNotes: ['grief'], why: null }]));
    });

    it('mutes for the time that was chosen', async () => {
      await sit('/desk/soon');
      await choose('Mute here for a while');
      await user.selectOptions(screen.getByLabelText('For how long'), '3 days');
      await user.click(button('Mute Jonas'));
      await waitFor(() => expect(server.sent('/mute')).toMatchObject([{ minutes: 4_320 }]));
    });

    it('offers no reminder and no mute where somebody is worried, and says why', async () => {
      const view = server.cases.get('urgent') ?? expect.fail();
      server.cases.set('urgent', { ...view, maySanction: false });
      await sit('/desk/urgent');
      await user.click(button('More to do'));
      expect(menu.items.map((one) => one.label)).toEqual([
        'Fold behind a content note',
        'Look again later',
        'Write a note for the team',
      ]);
      expect(screen.getByText(/A worry never leads to a reminder or a mute: write/)).toBeTruthy();
    });

    it('gives a claim back, and does not take it again by itself', async () => {
      server.change('soon', { state: 'claimed', claimedBy: { person: 'lena', name: 'Lena' } });
      await sit('/desk/soon');
      await user.click(button('Give it back'));
      await waitFor(() => expect(server.sent('/release')).toHaveLength(1));
      await waitFor(() => expect(button('Take this case')).toBeTruthy());
    });
  });
});
