/** Migrates the database named by the first argument, from the API's source. */
import { migrate } from '../../apps/api/src/platform/database/database.ts';

const url = process.argv[2];
if (!url) throw new Error('Usage: migrate.ts <database URL>');
await migrate(url);
