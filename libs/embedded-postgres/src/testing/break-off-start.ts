/** A process that starts the server of a folder (first argument) and ends when a file (second argument) appears. */
import { existsSync } from 'node:fs';
import { startEmbeddedPostgres } from '../embedded-postgres.ts';

const [dataDir = '', file = ''] = process.argv.slice(2);
setInterval(() => existsSync(file) && process.exit(7), 1);
await startEmbeddedPostgres({ dataDir });
process.exit(0);
