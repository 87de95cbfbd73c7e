// Verbs whose participle is their infinitive too: who acts on whom tells the future tense from the passive.
import { expect, test } from '@jest/globals';
import { readText } from '../reading/read-text.ts';
import { passives } from './passives.ts';

const found = (text: string) => passives(readText(text)).map(({ start, end }) => text.slice(start, end));

test.each([
  'Frau Özdemir wird Sie beraten.',
  'In der Sprechstunde werden wir Sie beraten.',
  'Unsere Mentorinnen werden Sie am Eingang empfangen.',
  'Wir werden die Plätze am Montag vergeben.',
  'Das werden Sie nicht so schnell vergessen.',
  'Ich werde einen Platz vergeben.',
  'Gut gelaunt werden wir singen und tanzen.',
  'Wie besprochen werden wir am Montag anfangen.',
])('“%s” is said of the future', (sentence) => {
  expect(found(sentence)).toEqual([]);
});

test.each([
  ['In der Sprechstunde werden Sie beraten.', 'werden Sie beraten'],
  ['Dort werden Sie empfangen.', 'werden Sie empfangen'],
  ['Wir werden von Frau Ott beraten.', 'werden von Frau Ott beraten'],
  ['Der Platz wird an die nächste Person vergeben.', 'wird an die nächste Person vergeben'],
  ['Am Abend wird die Feier aus dem Saal übertragen.', 'wird die Feier aus dem Saal übertragen'],
  ['Hier wird niemand allein gelassen.', 'wird niemand allein gelassen'],
  ['Weitere Termine werden noch bekannt gegeben.', 'werden noch bekannt gegeben'],
  ['Aus alten Hosen werden neue Taschen genäht.', 'werden neue Taschen genäht'],
])('“%s” is a passive', (sentence, words) => {
  expect(found(sentence)).toEqual([words]);
});
