// One step more in the history while something is unsaved, so that the first step back stays on the page and can ask.

const isThere = () => (history.state as { asks?: boolean } | null)?.asks === true;

export function putStepBefore(): void {
  if (isThere()) return;
  // The page stays where it is scrolled to when the step is taken away again.
  history.scrollRestoration = 'manual';
  history.pushState({ asks: true }, '');
  history.scrollRestoration = 'auto';
}

/** Nothing is unsaved any more: the next step back leads away at once. `then` when the step is gone. */
export function takeStepAway(then: () => void): void {
  if (!isThere()) return;
  addEventListener(
    'popstate',
    (event) => {
      // Nobody has gone anywhere.
      event.stopImmediatePropagation();
      history.scrollRestoration = 'auto';
      then();
    },
    { capture: true, once: true },
  );
  history.back();
}
