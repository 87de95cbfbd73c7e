// Why somebody is called, as an enum of the schema: there is news, they are asked whether they come, a place is open, or they lost their number.
import { registerEnumType } from '@nestjs/graphql';
import { newsKinds } from '../../news/news-terms.ts';
import { reconfirmKinds } from '../../reconfirm/reconfirm-times.ts';

const reasons = [...newsKinds, ...reconfirmKinds, 'PLACE_OPEN', 'LOST_NUMBERS'] as const;
export type CallReason = (typeof reasons)[number];

export const CallReasonEnum = Object.fromEntries(reasons.map((kind) => [kind, kind])) as {
  readonly [Kind in CallReason]: Kind;
};

registerEnumType(CallReasonEnum, {
  name: 'CallReason',
  description: 'What somebody is told, or asked, about their booking.',
  valuesMap: {
    CONFIRMED: { description: 'It has its places.' },
    WAITING: { description: 'It waits.' },
    HELD: { description: 'A place is held; yes or no.' },
    HOLD_ENDED: { description: 'Nobody answered in time: it waits again.' },
    MOVED_UP: { description: 'It waited, and has its places now.' },
    ACCEPTED: { description: 'The held place is theirs.' },
    MOVED: { description: 'It was moved to another time or date.' },
    DATE_MOVED: { description: 'Its date got another time.' },
    VENUE_CHANGED: { description: 'Its date got another venue.' },
    MENTOR_CHANGED: { description: 'Somebody else helps, at the same time and place.' },
    HELD_INSTEAD: { description: 'Their mentor can’t come; another place is held: yes or no.' },
    PLACE_LOST: {
      description: 'Their mentor can’t come, and nothing else was found yet: they wait, first in line.',
    },
    HELD_LOST: {
      description: 'The place held instead fell through, too: they wait, first in line.',
    },
    PLACE_BACK: { description: 'Their mentor comes after all: they have their place again.' },
    PARTY_CHANGED: { description: 'It is for more people or fewer.' },
    CANCELLED_BY_GUEST: { description: 'They cancelled it.' },
    CANCELLED_BY_TEAM: { description: 'The team cancelled it.' },
    DATE_CANCELLED: { description: 'The date does not take place.' },
    DECLINED: { description: 'They declined the held place.' },
    UNANSWERED: { description: 'Held places were not answered twice.' },
    RELEASED: { description: 'Asked twice, they did not say that they come.' },
    RECONFIRM: { description: 'They are asked whether they come.' },
    RECONFIRM_AGAIN: { description: 'They are asked a second time whether they come.' },
    PLACE_OPEN: { description: 'They wait, and so close to the date a place is open to whoever is first.' },
    LOST_NUMBERS: { description: 'They asked for number and PIN of all that they have booked.' },
  },
});
