import { api, ask } from '../api/client';
import type { Refused } from '../api/refusal';
import type { PromptShelf, PromptView } from '../api/schema';

/** The library of questions. It ships with the server, so it is asked for once. */
class Library {
  all: PromptShelf | null = $state.raw(null);
  problem: Refused | null = $state.raw(null);

  async load(): Promise<void> {
    if (this.all) return;
    const answer = await ask(api.GET('/api/prompts'));
    if (answer.ok) this.all = answer.value;
    this.problem = answer.ok ? null : answer;
  }
}

export const library = new Library();

/** Those of a theme and a depth, lighter ones first; null stands for any. */
export const promptsFor = (
  prompts: readonly PromptView[],
  theme: string | null,
  depth: number | null,
): PromptView[] =>
  prompts
    .filter((one) => (theme === null || one.theme === theme) && (depth === null || one.depth === depth))
    .sort((a, b) => a.depth - b.depth);

/** One question of each depth, light to deep: the first that was not put to the circle yet, else the first. */
export const suggestionsFor = (
  prompts: readonly PromptView[],
  theme: string,
  posted: readonly string[],
): PromptView[] =>
  [1, 2, 3].flatMap((depth) => {
    const fitting = promptsFor(prompts, theme, depth);
    return fitting.find((one) => !posted.includes(one.id)) ?? fitting.slice(0, 1);
  });

/** The content notes that this library uses: a question in one's own words can carry the same. */
export const notesOf = (prompts: readonly PromptView[]): string[] =>
  Array.from(new Set(prompts.flatMap((one) => one.contentNotes))).sort();
