/** A process that starts the server of a folder (first argument) and ends when a file appears (second argument, a pattern). */
import { globSync } from 'node:fs';
import { startEmbeddedPostgres } from '../embedded-postgres.ts';

const [dataDir = '', pattern = ''] = process.argv.slice(2);
setInterval(() => globSync(pattern).length > 0 && process.exit(7), 1);
await startEmbeddedPostgres({ dataDir });
process.exit(0);
