// Loaded first by the player's page: while the screen has no script or no key (a file did not come: a cut line, a server that restarts), it begins anew.

const PATIENCE_MS = 30_000;

/** Only once the page itself is there again, so that no error takes its place. @throws where it is not */
async function beginAgain(): Promise<void> {
  const answer = await fetch(location.pathname, { cache: 'reload' });
  if (answer.status === 200 && (await answer.text()).includes('<mitnand-screen')) location.reload();
}

if ('customElements' in window)
  setInterval(() => {
    if (!document.querySelector('mitnand-screen[key]:defined')) beginAgain().catch(() => undefined);
  }, PATIENCE_MS);

export {};
