import type { Answer, Refused } from '../api/refusal';
import type { Nothing, Phrase, SupportRow } from '../realtime/contract';

/** In the order in which they are offered: the one for every message first. */
export const phrases = [
  'i-hear-you',
  'thank-you',
  'me-too',
  'holding-you',
  'that-took-courage',
  'id-like-to-hear-more',
] as const satisfies readonly Phrase[];

export type Said = {
  /** Which phrases were said, in their own order: never how often. */
  all: readonly Phrase[];
  mine: ReadonlySet<Phrase>;
};

type Wish = { said: boolean; taken: boolean };
type Say = (position: number, phrase: Phrase, said: boolean) => Promise<Answer<Nothing>>;

/** The phrases as the room has them, and on top what I have just pressed: shown at once, and taken off when it was not taken. */
export class Phrases {
  readonly #say: Say;
  readonly #row: (position: number) => SupportRow | undefined;
  #wishes: ReadonlyMap<string, Wish> = $state.raw(new Map());

  constructor(say: Say, row: (position: number) => SupportRow | undefined) {
    this.#say = say;
    this.#row = row;
  }

  of(position: number): Said {
    const row = this.#row(position);
    const mine = new Set(
      phrases.filter(
        (phrase) => this.#wishes.get(key(position, phrase))?.said ?? row?.mine.includes(phrase) ?? false,
      ),
    );
    return { all: phrases.filter((phrase) => mine.has(phrase) || row?.said.includes(phrase)), mine };
  }

  /** Says it, or takes it back; answers the "no", if there was one. */
  async toggle(position: number, phrase: Phrase): Promise<Refused | null> {
    const said = !this.of(position).mine.has(phrase);
    const wish = this.put(position, phrase, { said, taken: false });
    const answer = await this.#say(position, phrase, said);
    // Pressed again meanwhile: that press has its own answer.
    if (this.#wishes.get(key(position, phrase)) !== wish) return answer.ok ? null : answer;
    if (!answer.ok) {
      this.drop(position, phrase);
      return answer;
    }
    if (this.#row(position)?.mine.includes(phrase) === said) this.drop(position, phrase);
    else this.put(position, phrase, { said, taken: true });
    return null;
  }

  /** The room has a newer row: what it says of a wish that was taken counts. */
  heard(row: SupportRow) {
    for (const phrase of phrases) {
      const wish = this.#wishes.get(key(row.position, phrase));
      if (wish && (wish.taken || row.mine.includes(phrase) === wish.said)) this.drop(row.position, phrase);
    }
  }

  private put(position: number, phrase: Phrase, wish: Wish): Wish {
    this.#wishes = new Map([...this.#wishes, [key(position, phrase), wish]]);
    return wish;
  }

  private drop(position: number, phrase: Phrase) {
    this.#wishes = new Map([...this.#wishes].filter(([one]) => one !== key(position, phrase)));
  }
}

const key = (position: number, phrase: Phrase) => `${position}/${phrase}`;
