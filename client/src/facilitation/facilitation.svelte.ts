import { api, ask } from '../api/client';
import type { Refused } from '../api/refusal';
import type { FacilitatorNoteView, LedCircle } from '../api/schema';

/** A circle as those who lead it see it before and during a meeting. It lives as long as its page. */
export class Evening {
  readonly circle: string;
  view: LedCircle | null = $state.raw(null);
  notes: readonly FacilitatorNoteView[] | null = $state.raw(null);
  problem: Refused | null = $state.raw(null);
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
    if (!answer.ok && (answer.code === 'not_found' || answer.code === 'forbidden'))
      this.view = this.notes = null;
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
