// Every column that could say something about a person, and what the page tells about it. A spec compares it with the tables.

export interface Explained {
  /** The key of its words. */
  readonly item: Item;
  /** Table and column, by the names of the entities. */
  readonly columns: readonly string[];
  readonly until: 'untilContact' | 'untilCount' | 'untilSource' | 'untilEnquiry';
  readonly who: 'whoTeam' | 'whoTown' | 'whoNobody';
}

type Item =
  'name' | 'reach' | 'party' | 'needs' | 'guardian' | 'message' | 'way' | 'source' | 'feedback' | 'page';

export const explained: readonly Explained[] = [
  { item: 'name', columns: ['Contact.name'], until: 'untilContact', who: 'whoTeam' },
  {
    item: 'reach',
    columns: [
      ...['Contact.email', 'Contact.phone', 'Booking.emailHash', 'Booking.phoneHash'],
      ...['ConfirmedAddress.hash', 'ConfirmedAddress.confirmedAt'],
    ],
    until: 'untilContact',
    who: 'whoTeam',
  },
  {
    item: 'party',
    columns: ['Booking.partySize', 'Booking.personOrdinal'],
    until: 'untilCount',
    who: 'whoTeam',
  },
  { item: 'needs', columns: ['Booking.needs'], until: 'untilCount', who: 'whoTeam' },
  {
    item: 'guardian',
    columns: ['Booking.minor', 'Contact.guardianName', 'Contact.guardianPhone', 'Contact.guardianEmail'],
    until: 'untilContact',
    who: 'whoTeam',
  },
  { item: 'message', columns: ['Contact.message'], until: 'untilContact', who: 'whoTeam' },
  {
    item: 'way',
    columns: [
      ...['Booking.uiLanguage', 'Booking.channel', 'Booking.createdAt'],
      ...['Booking.comingSaidAt', 'Booking.comingSaidFor'],
    ],
    until: 'untilCount',
    who: 'whoTeam',
  },
  { item: 'source', columns: ['Booking.sourceHash'], until: 'untilSource', who: 'whoNobody' },
  {
    item: 'feedback',
    columns: [
      'Enquiry.text',
      'Enquiry.name',
      'Enquiry.email',
      'Enquiry.phone',
      'Enquiry.note',
      'Enquiry.fingerprint',
    ],
    until: 'untilEnquiry',
    who: 'whoTown',
  },
  {
    item: 'page',
    columns: ['Enquiry.kind', 'Enquiry.pagePath', 'Enquiry.uiLanguage', 'Enquiry.receivedAt'],
    until: 'untilCount',
    who: 'whoTown',
  },
];
