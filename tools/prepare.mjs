/**
 * Runs before `npm start` and `npm test` under whatever Node there is: installs the packages when they don't agree with
 * package-lock.json, and with --build builds what is stale. Says nothing when there is nothing to do.
 */
const OLDEST_NODE = 20;

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  console.error(
    `Mitnand needs Node ${OLDEST_NODE} or newer to start; this is ${process.version}. See https://nodejs.org.`,
  );
  process.exit(1);
}

// Loaded only now: an older Node may not understand the syntax in there.
const { prepare } = await import('./prepare/prepare.mjs');
await prepare({ build: process.argv.includes('--build') });
