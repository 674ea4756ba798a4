import { api, ask } from '../api/client';
import type { Refused } from '../api/refusal';
import type { FacilitatorNoteView, LedCircle, WaitingPerson } from '../api/schema';

/** A circle as those who lead it see it before and during a meeting. It lives as long as its page. */
export class Evening {
  readonly circle: string;
  view: LedCircle | null = $state.raw(null);
  notes: readonly FacilitatorNoteView[] | null = $state.raw(null);
  /** Who asks or waits for a seat, in the order in which they asked. */
  waiting: readonly WaitingPerson[] | null = $state.raw(null);
  problem: Refused | null = $state.raw(null);
  waitingProblem: Refused | null = $state.raw(null);
  notesProblem: Refused | null = $state.raw(null);

  constructor(circle: string) {
    this.circle = circle;
  }

  get #path() {
    return { params: { path: { circle: this.circle } } };
  }

  async load(): Promise<void> {
    const answer = await ask(api.GET('/api/circles/{circle}/lead', this.#path));
    if (answer.ok) this.view = answer.value;
    this.problem = answer.ok ? null : answer;
    // Who leads no longer sees nothing of it any more, not even what was shown before.
    if (!answer.ok && (answer.code === 'not_found' || answer.code === 'forbidden')) {
      this.view = this.notes = this.waiting = null;
    }
  }

  async loadWaiting(): Promise<void> {
    const answer = await ask(api.GET('/api/circles/{circle}/waiting', this.#path));
    if (answer.ok) this.waiting = answer.value;
    this.waitingProblem = answer.ok ? null : answer;
  }

  async welcome(person: string): Promise<Refused | null> {
    const params = { path: { circle: this.circle, person } };
    const answer = await ask(api.POST('/api/circles/{circle}/requests/{person}/welcome', { params }));
    await this.loadWaiting();
    return answer.ok ? null : answer;
  }

  async decline(person: string, reason: string | null): Promise<Refused | null> {
    const params = { path: { circle: this.circle, person } };
    const answer = await ask(
      api.POST('/api/circles/{circle}/requests/{person}/decline', { params, body: { reason } }),
    );
    await this.loadWaiting();
    return answer.ok ? null : answer;
  }

  async loadNotes(): Promise<void> {
    const answer = await ask(api.GET('/api/circles/{circle}/notes', this.#path));
    if (answer.ok) this.notes = answer.value;
    this.notesProblem = answer.ok ? null : answer;
  }

  async deleteNote(note: string): Promise<Refused | null> {
    const params = { path: { circle: this.circle, note } };
    const answer = await ask(api.DELETE('/api/circles/{circle}/notes/{note}', { params }));
    await this.loadNotes();
    return answer.ok || answer.code === 'not_found' ? null : answer;
  }
}
