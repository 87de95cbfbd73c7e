// Looks after the page from outside of it: when nothing of the kiosk is shown any more, whatever the reason, it begins anew.

const LOOK_EACH_MS = 20_000;
let watching = false;

/** `[data-kiosk]` marks that the kiosk is shown; missed twice in a row it is gone. Never ends: it outlives what it looks after. */
export function startWatchdog(): void {
  if (watching) return;
  watching = true;
  let missed = 0;
  setInterval(() => {
    missed = document.querySelector('[data-kiosk]') ? 0 : missed + 1;
    if (missed >= 2) location.replace('/kiosk');
  }, LOOK_EACH_MS);
}
