/** The order of preparation: packages, Node of our own, build. One process at a time. */
import { buildIsFresh, build } from './build.mjs';
import { Complaint } from './complaint.mjs';
import { checkNode, install, packagesAgree } from './install.mjs';
import { alone } from './lock.mjs';

/**
 * Ends the process with 1 and a message that says what to do when something is missing.
 * @param {{ build: boolean }} options
 */
export async function prepare(options) {
  try {
    if (isReady(options)) return;
    await alone(async () => {
      if (!packagesAgree()) await install();
      checkNode();
      if (options.build && !buildIsFresh()) await build();
    });
  } catch (error) {
    if (!(error instanceof Complaint)) throw error;
    console.error(`\n${error.message}\n`);
    process.exitCode = 1;
  }
}

/** @param {{ build: boolean }} options */
function isReady(options) {
  return packagesAgree() && (!options.build || buildIsFresh());
}
