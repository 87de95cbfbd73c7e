// Days and times of day as people write them, in the languages in which it makes sense.
import { TimeOfDay, Weekday } from '../../listing/filter/offer-filter.ts';
import { slipsAllowed, slipsBetween } from '../words/spelling.ts';
import { wordsOfText } from '../words/words-of-text.ts';

/** What a word or two say about time; days count from today. */
export interface TimeInWords {
  readonly weekdays?: readonly Weekday[];
  readonly timesOfDay?: readonly TimeOfDay[];
  readonly days?: { readonly from: number; readonly to: number } | 'this week' | 'next week';
}

const { MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY } = Weekday;
const { MORNING, AFTERNOON, EVENING } = TimeOfDay;

const WEEKDAYS: [string, Weekday][] = [
  ['montag,monday,pazartesi,понеділок', MONDAY],
  ['dienstag,tuesday,вівторок', TUESDAY],
  ['mittwoch,wednesday,çarşamba,середа', WEDNESDAY],
  ['donnerstag,thursday,perşembe,четвер', THURSDAY],
  ['freitag,friday,пʼятниця', FRIDAY],
  ['samstag,sonnabend,saturday,cumartesi,субота', SATURDAY],
  ['sonntag,sunday,неділя', SUNDAY],
];

const TIMES: [string, TimeOfDay][] = [
  ['vormittag,morgens,morning,mornings,sabah,вранці', MORNING],
  ['nachmittag,mittags,afternoon,afternoons,вдень', AFTERNOON],
  ['abend,evening,evenings,tonight,akşam,ввечері', EVENING],
];

const OTHERS: [string, TimeInWords][] = [
  [
    'wochenende,wochenenden,weekend,weekends,hafta sonu,вихідні,am wochenende',
    { weekdays: [SATURDAY, SUNDAY] },
  ],
  [
    'werktags,wochentags,unter der woche,werktag',
    { weekdays: [MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY] },
  ],
  ['am morgen,früh morgens', { timesOfDay: [MORNING] }],
  ['heute,today,bugün,сьогодні', { days: { from: 0, to: 0 } }],
  ['morgen,tomorrow,yarın,завтра', { days: { from: 1, to: 1 } }],
  ['übermorgen', { days: { from: 2, to: 2 } }],
  ['diese woche,this week,dieser woche', { days: 'this week' }],
  ['nächste woche,nächster woche,next week,kommende woche', { days: 'next week' }],
];

const known = new Map<string, TimeInWords>();
const note = (words: string, time: TimeInWords) => known.set(key(words), time);
for (const [names, weekday] of WEEKDAYS) {
  for (const name of names.split(',')) {
    for (const form of [name, `${name}s`]) note(form, { weekdays: [weekday] });
    for (const [times, time] of TIMES)
      for (const each of times.split(','))
        for (const form of [name + each, `${name}${each}s`, `${name} ${each}`])
          note(form, { weekdays: [weekday], timesOfDay: [time] });
  }
}
for (const [names, time] of TIMES)
  for (const name of names.split(','))
    for (const form of [name, `${name}s`]) note(form, { timesOfDay: [time] });
for (const [names, time] of OTHERS) for (const name of names.split(',')) note(name, time);

/** Most words of one entry. */
export const LONGEST_TIME = 3;

/** What these folded words say about time; undefined when nothing. */
export function timeOfWords(folded: readonly string[]): TimeInWords | undefined {
  return known.get(folded.join(' '));
}

/** Shorter ones are too like other words. */
const SHORTEST_SLIP = 6;

/** The word for a time that was probably meant by this folded one, when it is not spelled as any. */
export function timeMeantBy(folded: string): string | undefined {
  if (folded.length < SHORTEST_SLIP || folded.length > LONGEST_WORD) return undefined;
  const most = Math.min(slipsAllowed(folded.length), folded.length < LONG ? 1 : 2);
  let [meant, least] = [undefined as string | undefined, most + 1];
  for (const word of known.keys()) {
    const slips =
      word[0] === folded[0] && word.length >= SHORTEST_SLIP ? slipsBetween(folded, word, most) : least;
    if (slips < least) [meant, least] = [word, slips];
  }
  return meant;
}

const LONG = 9;
const LONGEST_WORD = 24;

function key(words: string): string {
  return wordsOfText(words)
    .map(({ folded }) => folded)
    .join(' ');
}

const MENTIONS: [Weekday, string][] = [
  [MONDAY, 'Montag'],
  [TUESDAY, 'Dienstag'],
  [WEDNESDAY, 'Mittwoch'],
  [THURSDAY, 'Donnerstag'],
  [FRIDAY, 'Freitag'],
  [SATURDAY, 'Samstag Sonnabend Wochenende'],
  [SUNDAY, 'Sonntag Wochenende'],
];
const MENTIONED_TIMES: Record<TimeOfDay, string> = {
  MORNING: 'Vormittag morgens',
  AFTERNOON: 'Nachmittag mittags',
  EVENING: 'Abend Feierabend',
};

/** Words that an offer's text has when it is about this time; none for single days. */
export function mentionsOf({ weekdays = [], timesOfDay = [] }: TimeInWords): string {
  const days = MENTIONS.filter(([day]) => weekdays.includes(day)).map(([, names]) => names);
  return [...days, ...timesOfDay.map((time) => MENTIONED_TIMES[time])].join(' ');
}
