// What an enquiry is about, and how it stands.
import { registerEnumType } from '@nestjs/graphql';

export enum EnquiryKind {
  BARRIER = 'BARRIER',
  MISTAKE = 'MISTAKE',
  SUGGESTION = 'SUGGESTION',
  PRAISE = 'PRAISE',
}

export enum EnquiryStanding {
  OPEN = 'OPEN',
  OVERDUE = 'OVERDUE',
  ESCALATED = 'ESCALATED',
  DONE = 'DONE',
}

export enum EnquiryList {
  OPEN = 'OPEN',
  OVERDUE = 'OVERDUE',
  DONE = 'DONE',
}

registerEnumType(EnquiryKind, {
  name: 'EnquiryKind',
  description: 'What somebody tells the town.',
  valuesMap: {
    BARRIER: { description: 'Something can’t be used or understood by them (§ 10 L-BGG).' },
    MISTAKE: { description: 'Something is wrong.' },
    SUGGESTION: { description: 'Something could be better.' },
    PRAISE: { description: 'Something is good.' },
  },
});
registerEnumType(EnquiryStanding, {
  name: 'EnquiryStanding',
  description: 'How an enquiry stands today.',
  valuesMap: {
    OPEN: { description: 'Waits for its first answer, in time.' },
    OVERDUE: { description: 'Should have been answered: more than two working days.' },
    ESCALATED: { description: 'More than five working days without an answer.' },
    DONE: { description: 'Answered, or needs no answer.' },
  },
});
registerEnumType(EnquiryList, {
  name: 'EnquiryList',
  description: 'Which enquiries are listed.',
  valuesMap: {
    OPEN: { description: 'Whatever is not done, the most pressing first; the overdue are among them.' },
    OVERDUE: { description: 'What should have been answered by yesterday.' },
    DONE: { description: 'What is done and not deleted yet, the latest first.' },
  },
});
