import { expect, test } from '@jest/globals';
import { withoutAddresses } from './server-answer.ts';

test.each([
  ['550 5.1.1 <mara@ulm.example>: Recipient rejected', '550 5.1.1 <…>: Recipient rejected'],
  ['550 mara.müller@ulm.example unknown', '550 <…> unknown'],
  ['452 4.2.2 mailbox full\r\n452 try later', '452 4.2.2 mailbox full 452 try later'],
  ['400 {"to":"+49731160100","error":"bad"}', '400 {"to":"…","error":"bad"}'],
  ['250 2.0.0 Ok: queued as 4Fxyz123456789', '250 2.0.0 Ok: queued as 4Fxyz123456789'],
])('%s', (answer, kept) => expect(withoutAddresses(answer)).toBe(kept));

test('a long answer is cut', () => expect(withoutAddresses('x'.repeat(5_000))).toHaveLength(300));
