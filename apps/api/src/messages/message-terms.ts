// Ways on which people are told something, and what became of it, as enums of the schema.
import { registerEnumType } from '@nestjs/graphql';

export enum Channel {
  MAIL = 'MAIL',
  SMS = 'SMS',
  CALL = 'CALL',
}

export enum MessageState {
  PENDING = 'PENDING',
  SENDING = 'SENDING',
  SENT = 'SENT',
  DROPPED = 'DROPPED',
  FAILED = 'FAILED',
  DONE = 'DONE',
}

registerEnumType(Channel, {
  name: 'Channel',
  description: 'On which way somebody is told.',
  valuesMap: {
    MAIL: { description: 'By e-mail.' },
    SMS: { description: 'By text message.' },
    CALL: { description: 'By a call of the team: it stands in the call list.' },
  },
});
registerEnumType(MessageState, {
  name: 'MessageState',
  description: 'What became of a message.',
  valuesMap: {
    PENDING: { description: 'It waits for its time, for another try, or for somebody who calls.' },
    SENDING: { description: 'It is on its way to the server.' },
    SENT: { description: 'The server took it.' },
    DROPPED: {
      description: 'When it was due there was nothing (any more) to tell, or nobody to tell it to.',
    },
    FAILED: { description: 'It could not be delivered; `serverAnswer` says why. It can be sent again.' },
    DONE: { description: 'Somebody called, and told it.' },
  },
});
