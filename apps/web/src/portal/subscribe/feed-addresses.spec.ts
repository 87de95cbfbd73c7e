// Addresses of feeds are steady: whoever subscribed once keeps them for years.
import { expect, test } from '@jest/globals';
import { calendarAddress, newsAddress, webcal } from './feed-addresses.ts';

const site = { origin: 'https://mitnand.example', language: null };

test('of calendars', () => {
  expect(calendarAddress('offer', '12345', site)).toBe('https://mitnand.example/calendar/offer/12345.ics');
  expect(webcal(calendarAddress('venue', 'id', { ...site, language: 'uk' }))).toBe(
    'webcal://mitnand.example/calendar/venue/id.ics?language=uk',
  );
});

test('of news', () => {
  expect(newsAddress('offers', 'rss', site)).toBe('https://mitnand.example/feeds/offers.rss');
  expect(newsAddress('kind/gathering', 'atom', { ...site, language: 'de-simple' })).toBe(
    'https://mitnand.example/feeds/kind/gathering.atom?language=de-simple',
  );
});
