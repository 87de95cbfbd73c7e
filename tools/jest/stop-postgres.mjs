/** After a run of database specs: stops the server that start-postgres.mjs started, if it did. */
export default async function stopPostgres() {
  await globalThis.testServer?.stop();
}
