import { preferences } from './preferences.svelte';

/**
 * What someone asked to see folded, and what of it they have opened since they came in. Whoever shows words, quotes them or
 * says them aloud asks here first.
 */
export class Folds {
  #opened: ReadonlySet<number> = $state.raw(new Set());

  /** The notes for which something at this position is folded; none when it stands open. */
  of(row: { position: number; contentNotes: readonly string[] } | null): readonly string[] {
    if (!row || this.#opened.has(row.position)) return [];
    return row.contentNotes.filter((note) => preferences.now.foldedNotes.includes(note));
  }

  open(position: number) {
    this.#opened = new Set([...this.#opened, position]);
  }
}
