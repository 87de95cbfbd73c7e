// Nothing that stands on the screen leaves the device to be read aloud.
import { expect, test } from '@jest/globals';
import { chooseVoice } from './choose-voice.ts';

const voice = (lang: string, localService = true, isDefault = false) => ({
  lang,
  localService,
  default: isDefault,
});

test('a voice that sends text away is never taken', () => {
  expect(chooseVoice([voice('de-DE', false, true)], 'de')).toBeNull();
});

test('the device’s default comes before others of the language', () => {
  const wanted = voice('de-AT', true, true);
  expect(chooseVoice([voice('en-GB', true, true), voice('de-DE'), wanted], 'de')).toBe(wanted);
});

test.each([
  ['de-simple', 'de-DE'],
  ['uk', 'uk_UA'],
  ['ar', 'ar-EG'],
])('%s is read by %s', (language, lang) => {
  expect(chooseVoice([voice('tr-TR'), voice(lang)], language)?.lang).toBe(lang);
});

test('another language is no substitute', () => {
  expect(chooseVoice([voice('ru-RU')], 'uk')).toBeNull();
});
