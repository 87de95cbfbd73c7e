/** A process that uses the server of the folder named by its argument until its standard input ends; prints the address. */
import { startEmbeddedPostgres, throwawayPostgres } from '../embedded-postgres.ts';

const dataDir = process.argv[2];
const server = dataDir
  ? await startEmbeddedPostgres({ dataDir, settings: 'throwaway' })
  : await throwawayPostgres();
console.log(JSON.stringify({ url: server.url, port: server.port, dataDir: server.dataDir }));
process.stdin.on('end', () => void server.stop()).resume();
