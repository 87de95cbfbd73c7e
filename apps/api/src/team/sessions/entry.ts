/** How somebody came in, and how long that lasts. */
import { registerEnumType } from '@nestjs/graphql';

export enum Entry {
  PASSWORD = 'PASSWORD',
  LINK = 'LINK',
  OIDC = 'OIDC',
  DEMO = 'DEMO',
}

registerEnumType(Entry, {
  name: 'Entry',
  description: 'How somebody came in.',
  valuesMap: {
    PASSWORD: { description: 'By password and second factor.' },
    LINK: { description: 'By a one-time link that was handed over.' },
    OIDC: { description: 'By the town’s own sign-in.' },
    DEMO: { description: 'As somebody of the demo town.' },
  },
});

interface SessionLimits {
  readonly idleMinutes: number;
  readonly hours: number;
}

/** A working day at most, and a long lunch; ASVS 5.0, 7.3. */
const DESK: SessionLimits = { idleMinutes: 120, hours: 12 };
/** The own phone of somebody who came by a link, seldom looked at. */
const PHONE: SessionLimits = { idleMinutes: 30 * 24 * 60, hours: 90 * 24 };

export function limitsOf(entry: Entry): SessionLimits {
  return entry === Entry.LINK ? PHONE : DESK;
}
