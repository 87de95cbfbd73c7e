// Nothing is stored about a person that the page on privacy doesn't explain: the tables are read as they are written.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { everyLanguage } from '@mitnand/i18n/generated/every-language';
import ts from 'typescript';
import { explained } from './explained.ts';

const api = path.join(import.meta.dirname, '../../../../api/src');
const entities = [
  'bookings/guests/contact/contact.entity.ts',
  'bookings/booking.entity.ts',
  'bookings/guests/contact/confirmed-address.entity.ts',
  'enquiries/enquiry.entity.ts',
];

/** What tells of the booking or the work on it, and of no guest; whoever adds a column says where it belongs. */
const aboutNoGuest = [
  'Contact.id',
  'Contact.deleteAfter',
  ...['id', 'occurrenceId', 'slotId', 'contactId', 'number', 'keyVersion', 'pinVersion', 'status'],
  ...['promoteMe', 'waitingRank', 'wantedOffsetMinutes', 'timesAsked', 'heldUntil', 'endedAt', 'endReason'],
  ...['insteadOfStartsAt', 'insteadOfSlotId'],
].map((column) => (column.includes('.') ? column : `Booking.${column}`));
const aboutTheWork = [
  'id',
  'dueOn',
  'escalatesOn',
  'takenBy',
  'takenAt',
  'closedBy',
  'closedAt',
  'requestKey',
].map((column) => `Enquiry.${column}`);

/** `Contact.name` for each property of the class that is a column. */
function columnsIn(file: string): string[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(path.join(api, file), 'utf8'),
    ts.ScriptTarget.Latest,
  );
  return source.statements.filter(ts.isClassDeclaration).flatMap((declared) =>
    declared.members.filter(ts.isPropertyDeclaration).flatMap((property) => {
      const words = (ts.getDecorators(property) ?? []).map((decorator) => decorator.getText(source));
      return words.some((word) => /^@(?!Join)\w*Column\(/.test(word))
        ? [`${declared.name!.text}.${property.name.getText(source)}`]
        : [];
    }),
  );
}

test('every column is explained, or says nothing about a guest', () => {
  const columns = entities.flatMap(columnsIn);
  expect(columns.length).toBeGreaterThan(40);
  const placed = [...explained.flatMap((each) => each.columns), ...aboutNoGuest, ...aboutTheWork];
  expect([...columns].sort()).toEqual([...placed].sort());
});

test('what the page has words for is shown, and nothing else', () => {
  const items = Object.keys(everyLanguage.de).filter((key) => /^privacy\.item\.\w+Why$/.test(key));
  expect(explained.map(({ item }) => `privacy.item.${item}Why`).sort()).toEqual(items.sort());
});
