// Where calendars and news are fetched; the server's side is apps/api/src/feeds.

/** What can be subscribed to, as it stands on the page. */
export interface FeedLink {
  readonly label: string;
  /** `text/calendar` opens in the calendar of the device. */
  readonly type: 'text/calendar' | 'application/rss+xml' | 'application/atom+xml';
  readonly address: string;
}

/** Where the site is reached, and the language its feeds shall speak; null for the town's own. */
export interface FeedSite {
  readonly origin: string;
  readonly language: string | null;
}

/** `https://ulm.example/calendar/venue/….ics` */
export function calendarAddress(
  of: 'offer' | 'venue' | 'district' | 'organisation',
  name: string,
  site: FeedSite,
): string {
  return address(`/calendar/${of}/${name}.ics`, site);
}

/** `https://ulm.example/feeds/kind/gathering.atom`; `path` as `offers` or `district/…`. */
export function newsAddress(path: string, format: 'rss' | 'atom', site: FeedSite): string {
  return address(`/feeds/${path}.${format}`, site);
}

/** The same address for programs that keep calendars: devices know them by this scheme. */
export function webcal(whole: string): string {
  return whole.replace(/^https?:/, 'webcal:');
}

function address(path: string, { origin, language }: FeedSite): string {
  return `${origin}${path}${language === null ? '' : `?language=${language}`}`;
}
