/** Builds the element as one classic script for Chromium 68 and newer, its style sheets inside as text; and the player's page. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { copyPlayer, notePlayerVersion } from './player.ts';
import { squeezeStyles } from './squeeze-styles.ts';

const project = path.join(import.meta.dirname, '..');
const dist = path.join(project, 'dist');

/** Names of things that only live inside the script: no browser, page, document or storage knows them. */
const OUR_OWN =
  /^(running|given|held|isPaused|look|settings|moment|frame|dress|isSure|hear|wake|keepTime|changes|address|shows|took|gone|sure|isCancelled|milliseconds|date|slide|line|side|keep|read|end|path)$/;

/** One source file as one script without imports; names stay private to it. */
async function buildScript(
  source: string,
  target: string,
  { define = {}, ours }: { define?: Record<string, string>; ours?: RegExp } = {},
): Promise<void> {
  const bundle = await rolldown({
    input: path.join(project, source),
    transform: { target: ['chrome68', 'es2018'], define },
    // A style sheet is imported as its text.
    plugins: [
      {
        name: 'styles-as-text',
        load: (id) =>
          id.endsWith('.css')
            ? { code: squeezeStyles(readFileSync(id, 'utf8')), moduleType: 'text' as const }
            : undefined,
      },
    ],
  });
  const names = ours && { include: ours };
  const minify = { compress: true, mangle: { toplevel: true }, codegen: true, mangleProps: names };
  await bundle.write({ file: path.join(dist, target), format: 'iife', minify });
  await bundle.close();
}

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
await buildScript('src/mitnand-screen.ts', 'mitnand-screen.js', { ours: OUR_OWN });

const [player, served] = [path.join(project, 'player'), path.join(dist, 'player')];
copyPlayer(player, served);
const version = notePlayerVersion(path.join(dist, 'mitnand-screen.js'), player, served);
await buildScript('player/player.ts', 'player/player.js', {
  define: { PLAYER_VERSION: JSON.stringify(version) },
});
await buildScript('player/awake.ts', 'player/awake.js');
await buildScript('player/worker.ts', 'player/worker.js');
