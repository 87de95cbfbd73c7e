// The kinds of news as an enum of the schema.
import { registerEnumType } from '@nestjs/graphql';
import { type NewsKind, newsKinds } from '../news-terms.ts';

export const NewsKindEnum = Object.fromEntries(newsKinds.map((kind) => [kind, kind])) as {
  readonly [Kind in NewsKind]: Kind;
};

registerEnumType(NewsKindEnum, {
  name: 'NewsKind',
  description: 'What somebody is told about their booking.',
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
    PARTY_CHANGED: { description: 'It is for more people or fewer.' },
    CANCELLED_BY_GUEST: { description: 'They cancelled it.' },
    CANCELLED_BY_TEAM: { description: 'The team cancelled it.' },
    DATE_CANCELLED: { description: 'The date does not take place.' },
    DECLINED: { description: 'They declined the held place.' },
    UNANSWERED: { description: 'Held places were not answered twice.' },
  },
});
