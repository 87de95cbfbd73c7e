/** Loaded into the API before anything else: writes down every statement it sends, a line of JSON each. */
import { Buffer } from 'node:buffer';
import { appendFileSync } from 'node:fs';
import pg from 'pg';

const file = process.env['BENCH_STATEMENTS'];
const send = pg.Client.prototype.query;

pg.Client.prototype.query = function (query, values, ...rest) {
  const text = typeof query === 'string' ? query : query?.text;
  if (file && text !== undefined) {
    const given = Array.isArray(values) ? values : (query?.values ?? []);
    appendFileSync(file, `${JSON.stringify({ text, values: given.map(plain) })}\n`);
  }
  return send.call(this, query, values, ...rest);
};

/** As pg would send it. */
function plain(value) {
  if (Buffer.isBuffer(value)) return { bytes: value.toString('hex') };
  if (value instanceof Date) return { at: value.toISOString() };
  return typeof value?.toPostgres === 'function' ? { at: value.toPostgres() } : value;
}
