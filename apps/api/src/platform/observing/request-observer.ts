/** One log line and one count for each HTTP request: its route, not its address, which may hold a number. */
import { Logger } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import type { Metrics } from './metrics.ts';

/** Asked every few seconds by machines, or by thousands of screens; GraphQL operations have lines of their own. */
const QUIET = new Set([
  '/healthz',
  '/readyz',
  '/metrics',
  '/graphql',
  '/screens/:file',
  '/screens/:key/changes',
  '/screen/:name',
]);

export function observeRequests(fastify: FastifyInstance, metrics: Metrics): void {
  const logger = new Logger('Requests');
  fastify.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown';
    const { method } = request;
    const status = reply.statusCode;
    metrics.count('mitnand_http_requests_total', { method, route, status: String(status) });
    metrics.observe('mitnand_http_request_seconds', { route }, reply.elapsedTime / 1_000);
    if (!QUIET.has(route)) {
      const ms = Math.round(reply.elapsedTime);
      logger.log({ msg: 'request', requestId: request.id, method, route, status, ms });
    }
    done();
  });
}
