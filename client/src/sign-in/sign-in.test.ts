import { cleanup, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { kindly, refused } from '../api/refusal';
import { router } from '../app/router.svelte';
import { me } from '../app/session.svelte';
import { amara, serve } from '../testing/server';
import ConfirmAccount from './confirm-account.svelte';
import Register from './register.svelte';
import SignIn from './sign-in.svelte';

const email = () => screen.getByLabelText<HTMLInputElement>('E-mail address');
const passphrase = (name = 'Passphrase') => screen.getByLabelText<HTMLInputElement>(name, { exact: true });

describe('sign in', () => {
  const user = userEvent.setup();
  beforeEach(() => {
    history.replaceState(null, '', '/sign-in');
    router.query = new URLSearchParams('next=/circles/7');
  });
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
  });

  it('says what is missing, at the fields, and puts focus on the first of them', async () => {
    const asked = serve({});
    render(SignIn);
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(document.activeElement).toBe(email());
    expect(email().getAttribute('aria-invalid')).toBe('true');
    const problem = document.getElementById(email().getAttribute('aria-describedby') ?? '');
    expect(problem?.textContent).toContain('@');
    expect(passphrase().getAttribute('aria-invalid')).toBe('true');
    expect(asked).toEqual([]);
  });

  it('keeps what was typed when the two do not go together', async () => {
    serve({
      'POST /api/account/sign-in': {
        status: 401,
        body: { type: 'unauthenticated', reason: 'wrong_sign_in' },
      },
    });
    render(SignIn);
    await user.type(email(), 'amara@example.org');
    await user.type(passphrase(), 'not the right words');
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    expect((await screen.findAllByText(/do not go together/)).length).toBeGreaterThan(0);
    expect(email().value).toBe('amara@example.org');
    expect(passphrase().value).toBe('not the right words');
  });

  it('signs in and goes on to where the person wanted to be', async () => {
    const asked = serve({
      'POST /api/account/sign-in': { status: 204 },
      'GET /api/here': { body: { me: amara } },
    });
    render(SignIn);
    await user.type(email(), ' amara@example.org ');
    await user.type(passphrase(), 'lemons on the third stair');
    await user.click(screen.getByRole('checkbox', { name: /my own device/ }));
    await user.click(screen.getByRole('button', { name: /Sign/ }));
    await vi.waitFor(() => expect(location.pathname).toBe('/circles/7'));
    expect(asked[0]).toEqual({
      method: 'POST',
      path: '/api/account/sign-in',
      body: { email: 'amara@example.org', passphrase: 'lemons on the third stair', ownDevice: true },
      ours: '1',
    });
  });

  it('shows the passphrase when asked to', async () => {
    render(SignIn);
    expect(passphrase().type).toBe('password');
    await user.click(screen.getByRole('checkbox', { name: 'Show the passphrase' }));
    expect(passphrase().type).toBe('text');
  });
});

describe('register', () => {
  const user = userEvent.setup();
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
  });

  it('sends the form and then only says to look in the mail', async () => {
    const asked = serve({ 'POST /api/account/register': { status: 202 } });
    render(Register);
    await user.type(email(), 'new@example.org');
    await user.type(screen.getByLabelText('Name in the circles'), 'New');
    await user.type(passphrase('New passphrase'), 'a quiet lane behind the mill');
    await user.click(screen.getByRole('checkbox', { name: 'I am 18 or older' }));
    await user.click(screen.getByRole('button', { name: 'Make my account' }));
    await vi.waitFor(() => expect(location.pathname).toBe('/look-in-your-mail'));
    expect(asked[0]?.body).toMatchObject({ displayName: 'New', adult: true, timeZone: expect.any(String) });
  });

  it('words what the server refuses at the field it names', async () => {
    serve({
      'POST /api/account/register': {
        status: 400,
        body: {
          type: 'invalid',
          reason: 'passphrase_common',
          errors: { passphrase: ['Others use this one too.'] },
        },
      },
    });
    render(Register);
    await user.type(email(), 'new@example.org');
    await user.type(screen.getByLabelText('Name in the circles'), 'New');
    await user.type(passphrase('New passphrase'), 'correct horse battery staple');
    await user.click(screen.getByRole('checkbox', { name: 'I am 18 or older' }));
    await user.click(screen.getByRole('button', { name: 'Make my account' }));
    expect(await screen.findByText(/^Many people use this passphrase/)).toBeTruthy();
    expect(document.activeElement).toBe(passphrase('New passphrase'));
  });
});

describe('open an account', () => {
  const user = userEvent.setup();
  beforeEach(() => {
    history.replaceState(null, '', '/confirm');
    router.query = new URLSearchParams('person=0197-new&token=from-the-mail');
  });
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
  });

  const open = () => user.click(screen.getByRole('button', { name: 'Open my account' }));

  it('asks nothing of the server before there is a passphrase', async () => {
    const asked = serve({});
    render(ConfirmAccount);
    await open();
    expect(document.activeElement).toBe(passphrase());
    expect(passphrase().getAttribute('aria-invalid')).toBe('true');
    expect(asked).toEqual([]);
  });

  it('sends the link’s words with the passphrase, and whoever gave it is in', async () => {
    const asked = serve({
      'POST /api/account/confirm': { status: 204 },
      'GET /api/here': { body: { me: amara } },
    });
    render(ConfirmAccount);
    await user.type(passphrase(), 'a quiet lane behind the mill');
    await open();
    await vi.waitFor(() => expect(location.pathname).toBe('/'));
    expect(me()?.name).toBe('Amara');
    expect(asked[0]?.body).toEqual({
      person: '0197-new',
      token: 'from-the-mail',
      passphrase: 'a quiet lane behind the mill',
    });
  });

  it('says at the field that it is another passphrase than the link’s, and keeps what was typed', async () => {
    const no = { status: 401, body: { type: 'unauthenticated', reason: 'wrong_sign_in' } };
    serve({ 'POST /api/account/confirm': no });
    render(ConfirmAccount);
    await user.type(passphrase(), 'a quiet lane');
    await open();
    expect(await screen.findByText(/^This is not the passphrase/)).toBeTruthy();
    expect(document.activeElement).toBe(passphrase());
    expect(passphrase().value).toBe('a quiet lane');
    expect(location.pathname).toBe('/confirm');
  });

  it.each([
    { status: 410, body: { type: 'gone', reason: 'link_gone' } },
    { status: 400, body: { type: 'invalid', reason: 'malformed' } },
  ])('says that the link is used up: $body.reason', async (reply) => {
    serve({ 'POST /api/account/confirm': reply });
    render(ConfirmAccount);
    await user.type(passphrase(), 'a quiet lane behind the mill');
    await open();
    expect(await screen.findByRole('heading', { name: 'This link is used up' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Register again' })).toBeTruthy();
  });

  it('can be tried again when no answer came', async () => {
    serve({ 'POST /api/account/confirm': { status: 503, body: { type: 'unavailable', reason: '' } } });
    render(ConfirmAccount);
    await user.type(passphrase(), 'a quiet lane behind the mill');
    await open();
    expect((await screen.findAllByText(kindly(refused('unavailable')))).length).toBeGreaterThan(0);
    expect(screen.getByRole('button', { name: 'Open my account' })).toBeTruthy();
  });
});
