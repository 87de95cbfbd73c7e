/** What browsers are told to refuse on our pages: everything that does not come from here. */
import helmet from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '../settings/config.ts';

const SELF = ["'self'"];
const NONE = ["'none'"];

/** Pages hold nothing inline but data; no other host is ever asked. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: NONE,
    baseUri: NONE,
    connectSrc: SELF,
    fontSrc: SELF,
    formAction: SELF,
    frameSrc: SELF,
    frameAncestors: NONE,
    imgSrc: [...SELF, 'data:'],
    manifestSrc: SELF,
    mediaSrc: SELF,
    scriptSrc: SELF,
    styleSrc: SELF,
  },
};

/** Adds the headers to every answer. */
export async function addSecurityHeaders(app: NestFastifyApplication, config: Config): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy,
    referrerPolicy: { policy: 'same-origin' },
    // Only a town that is reached by https may promise to stay there.
    strictTransportSecurity: config.publicUrl.startsWith('https:') ? { maxAge: 31_536_000 } : false,
    xFrameOptions: { action: 'deny' },
  });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook(
    'onRequest',
    (_request: unknown, reply: { header(name: string, value: string): void }, done: () => void) => {
      reply.header('permissions-policy', 'camera=(), geolocation=(self), microphone=(), payment=(), usb=()');
      done();
    },
  );
}
