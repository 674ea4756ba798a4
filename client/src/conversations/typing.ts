const again = 5_000;
const pause = 4_000;

/**
 * Tells the others that someone is writing: only for whoever wants that, and else nothing is sent at all. The server
 * forgets it by itself after eight seconds, so it is said again while the writing goes on.
 */
export class Typing {
  readonly #wanted: () => boolean;
  readonly #tell: (typing: boolean) => void;
  #told = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(wanted: () => boolean, tell: (typing: boolean) => void) {
    this.#wanted = wanted;
    this.#tell = tell;
  }

  /** After each key: what stands in the field now. */
  wrote(text: string) {
    if (text.trim() === '' || !this.#wanted()) return this.stop();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.stop(), pause);
    if (this.#told > 0 && Date.now() - this.#told < again) return;
    this.#told = Date.now();
    this.#tell(true);
  }

  /** It was sent, or is left for now. */
  stop() {
    clearTimeout(this.#timer);
    if (this.#told === 0) return;
    this.#told = 0;
    this.#tell(false);
  }
}
