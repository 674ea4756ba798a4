/** What of SignalR's connection we use; `connection.ts` gives the real one. */
export interface Wire {
  invoke(method: string, ...args: unknown[]): Promise<unknown>;
  on(event: string, handler: (...args: never[]) => void): void;
  off(event: string, handler: (...args: never[]) => void): void;
}

type Methods<T> = { [K in keyof T]: T[K] extends (...args: never[]) => unknown ? K : never }[keyof T] &
  string;
type Args<F> = F extends (...args: infer A) => unknown ? A : never;
type Result<F> = F extends (...args: never[]) => Promise<infer R> ? R : never;

export interface TypedHub<M, E> {
  call<K extends Methods<M>>(method: K, ...args: Args<M[K]>): Promise<Result<M[K]>>;
  /** Answers how to stop listening. */
  on<K extends Methods<E>>(event: K, handler: (...args: Args<E[K]>) => void): () => void;
}

/** Puts the contract on a connection: a wrong method, event or argument does not compile. `M` is asked, `E` is told. */
export function typedHub<M, E>(wire: Wire): TypedHub<M, E> {
  return {
    call: (method, ...args) => wire.invoke(method, ...args) as Promise<never>,
    on(event, handler) {
      wire.on(event, handler as never);
      return () => wire.off(event, handler as never);
    },
  };
}
