import { describe, expect, test } from '@jest/globals';
import { Meanings } from './meanings.ts';
import { fitOf } from '../fitting/weigh.ts';
import { readQuestion } from '../question/read-question.ts';
import { Synonyms } from './synonyms.ts';
import { Vocabulary } from './vocabulary.ts';
import { wordsOfText } from '../words/words-of-text.ts';

const synonyms = new Synonyms(['Senioren, ältere Menschen, Rentner', 'Senioren > Altenheim', 'Hund, dog']);

/** A vocabulary in which every one of these words is in some offers of a hundred. */
function vocabularyOf(text: string): Vocabulary {
  const vocabulary = new Vocabulary(synonyms.words);
  vocabulary.offers = 100;
  vocabulary.update(
    wordsOfText(text).map(({ stem, typed }, index) => ({ word: stem, form: typed, offers: 3 + index })),
  );
  return vocabulary;
}

const vocabulary = vocabularyOf(
  'Garten Gartenarbeit Kindergarten Senioren Seniorencafé Cafe Hunde Vorlesen Altenheim Hilfe Menschen Samstag Arbeit',
);
const reading = {
  meanings: new Meanings(vocabulary, synonyms),
  phraseAt: (stems: readonly string[], start: number) => synonyms.phraseAt(stems, start),
  isWord: vocabulary.isWord,
  meantBy: (stem: string) => vocabulary.alike(stem, 1)[0]?.stem,
  districts: [
    { id: '1', name: 'Söflingen' },
    { id: '2', name: 'Mitte/Ost' },
    { id: '3', name: 'Lehr' },
  ],
  townName: 'Ulm',
};
const read = (text: string, literal = false) => readQuestion(text, literal, reading);
const stemsFor = (text: string) =>
  read(text).asked.flatMap(({ meanings }) => meanings.map(({ stems }) => stems.join(' ')));

describe('a word means', () => {
  test('itself before what is made of it, but not what is kept whole', () => {
    expect(stemsFor('Gärten')).toEqual(['gart', 'gartenarbeit']);
  });

  test('what the lists say, for single words and phrases, and less of what is only a part', () => {
    expect(stemsFor('Rentner')).toEqual(['senior', 'altenheim', 'seniorencaf']);
    expect(stemsFor('ältere Menschen')).toContain('senior');
    expect(stemsFor('dog')).toEqual(['hund']);
  });

  test('what a phrase of the lists says, one slip or not', () => {
    expect(stemsFor('aeltere Mesnchen')).toContain('senior');
  });

  test('its parts when one of them was mistyped', () => {
    expect(read('Senoirengarten').asked[0]!.parts.map(({ words }) => words)).toEqual(['senior', 'gart']);
  });

  test('another word when nobody writes it like this', () => {
    const [asked] = read('Gartn').asked;
    expect([asked!.corrected, asked!.meanings[0]!.stems]).toEqual(['gart', ['gart']]);
    expect(read('Garten').asked[0]!.corrected).toBeNull();
  });

  test('one of the lists that no offer has, told as it is written there', () => {
    const [asked] = read('Rentnre').asked;
    expect(asked!.corrected && vocabulary.formOf(asked!.corrected)).toBe('Rentner');
    expect(asked!.meanings[0]!.stems).toEqual(['senior']);
  });

  test('nothing when nothing is like it', () => {
    expect(stemsFor('Quantenphysik')).toEqual([]);
  });
});

describe('a question', () => {
  const understood = (text: string) => read(text).understood.map(({ words }) => words);

  test.each([
    ['vorlesen am Wochenende', ['am Wochenende']],
    ['vorlesen in Soeflingen', ['in Soeflingen']],
    ['vorlesen in Söfflingen samstags', ['in Söfflingen', 'samstags']],
    ['freitagabend Mitte', ['freitagabend', 'Mitte']],
    ['garden on saturday', ['on saturday']],
    ['Lehrer', []],
    ['unter der Woche', ['unter der Woche']],
  ])('“%s” has the filters %j', (text, words) => {
    expect(understood(text)).toEqual(words);
  });

  test('keeps all its words when they are meant literally', () => {
    expect(read('vorlesen am Samstag', true).understood).toEqual([]);
    expect(read('vorlesen am Samstag', true).asked.map(({ words }) => words)).toEqual([
      'vorlesen',
      'Samstag',
    ]);
  });

  test('leaves out what says nothing, unless there is nothing else', () => {
    expect(read('ich möchte etwas mit Hunden machen in Ulm').asked.map(({ words }) => words)).toEqual([
      'Hunden',
    ]);
    expect(read('und').asked).toHaveLength(1);
  });
});

describe('an offer fits', () => {
  const fit = (text: string, words: Record<string, number>) =>
    fitOf(read(text).asked, new Map(Object.entries(words)));

  test('better by its title than by its text, and by a word itself than by one made of it', () => {
    expect(fit('Garten', { gart: 10 })).toBeGreaterThan(fit('Garten', { gart: 1.5 }));
    expect(fit('Garten', { gart: 10 })).toBeGreaterThan(fit('Garten', { gartenarbeit: 10 }));
  });

  test('with most of the words, and better with all', () => {
    const both = fit('Garten Hunde', { gart: 10, hund: 10 });
    expect(both).toBeGreaterThan(fit('Garten Hunde', { gart: 10 }));
    expect(fit('Garten Altenheim Hunde Vorlesen', { hund: 10 })).toBe(0);
  });
});
