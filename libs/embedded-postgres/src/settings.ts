/** The server's settings, given on the command line so that no file in the data folder needs to be edited. */

/** `durable` survives a power cut; `throwaway` is for tests and loses everything then. */
export type Settings = 'durable' | 'throwaway';

/** Command line arguments of `postgres` for this data folder, port and purpose. */
export function serverArguments(dataDir: string, port: number, settings: Settings): string[] {
  const values = { ...ALWAYS, ...(settings === 'throwaway' ? THROWAWAY : {}), port };
  return ['-D', dataDir, ...Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

const ALWAYS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 200,
  shared_buffers: '128MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // The log must hold no personal data: neither statements nor the "Key (email)=(…)" of a violated constraint.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};

const THROWAWAY = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' };
