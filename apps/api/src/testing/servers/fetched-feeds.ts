/** Feeds as other people's programs read them: calendars by ical.js, news by feedsmith, XML by libxml2. */
import { expect } from '@jest/globals';
import { parseAtomFeed, parseRssFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { XmlDocument } from 'libxml2-wasm';
import { FeedMemory } from '../../feeds/answers/feed-memory.ts';
import type { Api } from './api.ts';

export interface FetchedFeed {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export class FetchedFeeds {
  constructor(private readonly town: { readonly api: Api }) {}

  /** Made now, not from memory, so that a clock which was set counts. */
  get = async (path: string, headers: Record<string, string> = {}): Promise<FetchedFeed> => {
    this.town.api.get(FeedMemory).forget();
    const answer = await fetch(this.town.api.url + path, { headers });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };

  /** A calendar, and its dates by start. */
  calendar = async (path: string) => readCalendar((await this.found(path)).text);

  events = async (path: string) => (await this.calendar(path)).events;

  rss = async (path: string) => parseRssFeed(wellFormed((await this.found(path)).text));

  atom = async (path: string) => parseAtomFeed(wellFormed((await this.found(path)).text));

  /** Entries' titles. */
  titles = async (path: string) => ((await this.rss(path)).items ?? []).map(({ title }) => title);

  private found = async (path: string): Promise<FetchedFeed> => {
    const feed = await this.get(path);
    expect({ path, status: feed.status }).toEqual({ path, status: 200 });
    return feed;
  };
}

/** The text, if a strict parser takes it. @throws XmlParseError */
function wellFormed(text: string): string {
  XmlDocument.fromString(text).dispose();
  return text;
}

/** What a calendar program knows, given no zone but the one that comes along. */
function readCalendar(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!);
  const events = calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, sequence, summary, location, description, startDate, endDate } = new ICAL.Event(component);
    const value = (name: string) => component.getFirstPropertyValue(name)?.toString();
    return {
      ...{ uid, sequence, summary, location, description, value },
      status: value('status'),
      stamp: value('dtstamp'),
      startsAt: instantOf(startDate, zone),
      endsAt: instantOf(endDate, zone),
    };
  });
  return { calendar, name: calendar.getFirstPropertyValue('name')!.toString(), events };
}

function instantOf(time: ICAL.Time, zone: ICAL.Timezone): string {
  if (time.zone !== ICAL.Timezone.utcTimezone) time.zone = zone;
  return Temporal.Instant.fromEpochMilliseconds(time.toUnixTime() * 1_000).toString();
}
