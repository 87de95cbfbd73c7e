// Which messages travel together: the web loads "portal" first, and with each page the other parts it needs.
import type { MessageKey } from './generated/message-values.ts';

type AreaOf<Key> = Key extends `${infer Area}.${string}` ? `${Area}.` : never;
type GroupOf<Key> = Key extends `${infer Area}.${infer Group}.${string}` ? `${Area}.${Group}.` : never;

/** What the keys of a part begin with; where several fit, the longest decides. */
const beginnings = {
  /** The frame, the start page, cards and dates, refusals any question may meet: all that no other part takes. */
  portal: [
    '',
    'filter.wholePart',
    'filter.wholeTown',
    'offer.when',
    'offer.where',
    'errors.BAD_INPUT',
    'errors.BAD_QUERY',
    'errors.INTERNAL',
    'errors.NOT_FOUND',
    'errors.QUERY_TOO_LARGE',
    'errors.RATE_LIMITED',
    'errors.UNAVAILABLE',
  ],
  /** The list with its filters, and an offer's page. */
  offers: [
    'offers.',
    'filter.',
    'search.',
    'category.',
    'offer.',
    'poster.',
    'subscribe.',
    'accessibility.',
    'insurance.',
  ],
  /** Why something could not be done. */
  refusals: ['errors.'],
  /** Signing up and one's own booking. */
  booking: [
    'booking.',
    'calendarFile.',
    'cancel.',
    'coming.',
    'confirmAddress.',
    'confirmation.',
    'device.',
    'done.',
    'endReason.',
    'held.',
    'lost.',
    'meeting.',
    'move.',
    'myBooking.',
    'myData.',
    'myDates.',
    'party.',
    'problem.',
    'signUp.',
    'slip.',
    'status.',
    'waiting.',
    'worry.',
  ],
  /** The touch screens in the town’s venues. */
  kiosk: ['kiosk.'],
  /** The few words that such a screen keeps in every language for the time without a server. */
  kioskOffline: ['kioskOffline.'],
  /** The board on which numbers are called. */
  callBoard: ['callBoard.'],
  /** Contact, help and the pages the law asks for. */
  pages: ['contact.', 'declaration.', 'feedback.', 'imprint.', 'signLanguage.'],
  /** Step by step, and what is kept for how long: long, and of one page each. */
  help: ['help.'],
  privacy: ['privacy.'],
  /** The page that shows every component. */
  design: ['design.'],
  /** The console: its frame, signing in, links. */
  team: ['team.'],
  /** Who works here, and how much was done: of one page each. */
  staff: ['team.staff.'],
  numbers: ['team.numbers.'],
  /** What the staff did. */
  log: ['log.'],
  /** Posting offers. */
  posting: ['plainLanguage.', 'posting.'],
  /** What people tell the town. */
  enquiries: ['enquiries.'],
  /** The touch screens, as the team looks after them. */
  kiosks: ['kiosks.'],
  /** The screens in windows and hallways. */
  screens: ['screens.'],
  /** A mentor’s own pages. */
  mentor: ['mentor.'],
  /** Who helps in which session, and who can. */
  rota: ['mentors.', 'rota.'],
  /** Today and the bookings. */
  today: ['today.', 'teamBookings.'],
  /** Places, organisations and the town’s data. */
  townData: ['townData.'],
  /** What people are written to, and what staff are: the server’s alone. */
  mails: ['mail.'],
  /** What info screens say: they get their words with what they show. */
  screen: ['embed.', 'screen.'],
  /** What feeds say, for programs. */
  feeds: ['feed.'],
  staffMails: ['staffMail.'],
} satisfies Record<string, ('' | AreaOf<MessageKey> | GroupOf<MessageKey> | MessageKey)[]>;

export type MessagePart = keyof typeof beginnings;

export const messageParts = Object.keys(beginnings) as MessagePart[];

const onServer = ['mails', 'screen', 'feeds', 'staffMails'] as const satisfies MessagePart[];

/** Parts a browser may load. */
export type BrowserPart = Exclude<MessagePart, (typeof onServer)[number]>;

export const browserParts = messageParts.filter(
  (part): part is BrowserPart => !(onServer as readonly MessagePart[]).includes(part),
);

const byLength = messageParts
  .flatMap((part) => beginnings[part].map((beginning) => ({ part, beginning })))
  .sort((a, b) => b.beginning.length - a.beginning.length);

/** The part a message travels in. */
export function partOf(key: string): MessagePart {
  return byLength.find(({ beginning }) => key.startsWith(beginning))!.part;
}
