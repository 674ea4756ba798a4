const settled = 4_000;

/** Fetches the page of whom to call, and its list, once all else has loaded: it must open without a network, too. */
export function keepHelpAtHand() {
  setTimeout(() => {
    void Promise.all([import('../care/find-help.svelte'), import('../care/crisis-lines')])
      .then(([, { crisisLines }]) => crisisLines())
      .catch(() => undefined);
  }, settled);
}
