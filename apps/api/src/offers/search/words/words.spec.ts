import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { looseParts, partsOf } from './compounds.ts';
import { fold } from './fold.ts';
import { withoutGenderForms } from './gender.ts';
import { slipsBetween } from './spelling.ts';
import { stem } from './stem.ts';
import { wordsOfText } from './words-of-text.ts';

const stems = (text: string) => wordsOfText(text).map((word) => word.stem);

describe('folding', () => {
  test.each([
    ['Nähen', 'naehen', 'Nahen', 'NÄHEN', 'nähen'],
    ['Straße', 'Strasse', 'STRASSE'],
    ['Café', 'Cafe'],
    ['Ökologie', 'Oekologie', 'Okologie'],
    ['yaşlı', 'yasli'],
  ])('takes %s for the same in any spelling', (...spellings) => {
    expect(new Set(spellings.map(fold)).size).toBe(1);
  });

  test('leaves two sounds apart that only look like one', () => {
    expect(['Frauen', 'neue', 'Quelle', 'bauen'].map(fold)).toEqual(['frauen', 'neue', 'quelle', 'bauen']);
  });
});

describe('words', () => {
  test('have a letter or a digit, whatever stands around them', () => {
    expect(stems('Mit ❤️ und ☀️ für 1️⃣ Kind')).toEqual(['mit', 'und', 'fur', '1', 'kind']);
  });

  test('that are cut within a letter are the same wherever they go on', () => {
    const [one, two] = ['𝐀', '𞤀'].map((letter) => stems(`${'x'.repeat(49)}${letter}`));
    expect(one).toEqual(two);
  });
});

describe('forms for all genders', () => {
  test.each([
    ['Lehrer*in', 'Lehrer'],
    ['Helfer:innen', 'Helfer'],
    ['Vorlesepat_innen', 'Vorlesepat'],
    ['Leiter/-in', 'Leiter'],
    ['Leiter/innen', 'Leiter'],
    ['TrainerInnen', 'Trainer'],
    ['Fotograf(in)', 'Fotograf'],
    ['jede*r', 'jede'],
  ])('%s becomes %s', (form, plain) => {
    expect(withoutGenderForms(form)).toBe(plain);
  });

  test('other colons and slashes stay', () => {
    const text = 'Tafel: in der Oststadt, Mo/Di, Internet';
    expect(withoutGenderForms(text)).toBe(text);
  });
});

describe('stems', () => {
  test.each([
    ['Senior Senioren Seniorin Seniorinnen Senior*innen'],
    ['Kind Kinder Kindern Kindes'],
    ['begleiten Begleitung Begleitungen begleite'],
    ['Haus Hauses Häuser Häusern'],
    ['Garten Gärten'],
    ['Fahrer Fahrerin fahren Fahrerinnen'],
    ['organisieren Organisation Organisationen Organisierung'],
    ['Kurs Kurse Kursen'],
    ['Rad Räder Rädern'],
    ['собака собаки собаку собак'],
    ['книга книги книгам'],
  ])('of %s are one', (forms) => {
    expect(new Set(stems(forms)).size).toBe(1);
  });

  test.each(['Wand wandern', 'Alter alt', 'Zeit Zeitung', 'Mut Mutter'])('of %s are not', (forms) => {
    expect(new Set(stems(forms)).size).toBe(2);
  });

  test('never get longer, never get empty', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,30}$/), (word) => {
        expect(stem(word).length).toBeLessThanOrEqual(word.length);
        expect(stem(word)).not.toBe('');
      }),
    );
  });
});

describe('compounds', () => {
  const known = new Set(
    stems('Rollstuhl Begleitung Hausaufgaben Hilfe Arbeit Senioren Heim lesen Haus Aufgabe Garten'),
  );
  const parts = (word: string) => partsOf(stem(fold(word)), (part) => known.has(part));

  test.each([
    ['Rollstuhlbegleitung', 'Rollstuhl Begleitung'],
    ['Hausaufgabenhilfe', 'Hausaufgaben Hilfe'],
    ['Gartenarbeit', 'Garten Arbeit'],
    ['Arbeitshilfe', 'Arbeit Hilfe'],
    ['Seniorenheim', 'Senioren Heim'],
  ])('%s is made of %s', (word, made) => {
    expect(parts(word)).toEqual(stems(made));
  });

  test.each(['Blorphilfe', 'Garten', 'Hausblorp', 'x'.repeat(60)])('%s is not taken apart', (word) => {
    expect(parts(word)).toBeNull();
  });
});

test.each([
  ['vorlesen', [{ stem: 'les', isHead: true }]],
  ['Gartenlaube', []],
  ['Seniorenblorp', [{ stem: 'senior', isHead: false }]],
  ['Blorpbegleitung', [{ stem: 'begleit', isHead: true }]],
])('%s has the known parts %j', (word, parts) => {
  const known = new Set(stems('lesen Garten Senioren Begleitung'));
  expect(looseParts(stem(fold(word)), (part) => known.has(part))).toEqual(parts);
});

describe('slips', () => {
  test.each([
    ['garten', 'gartn', 1],
    ['garten', 'gatren', 1],
    ['rollstuhl', 'rolstul', 2],
    ['garten', 'garten', 0],
    ['haus', 'maus', 1],
  ])('between %s and %s are %i', (a, b, slips) => {
    expect(slipsBetween(a, b, 2)).toBe(slips);
  });

  test('are counted no further than asked, and alike both ways', () => {
    expect(slipsBetween('garten', 'fahrrad', 2)).toBe(3);
    const word = fc.stringMatching(/^[abc]{0,6}$/);
    fc.assert(fc.property(word, word, (a, b) => expect(slipsBetween(a, b, 3)).toBe(slipsBetween(b, a, 3))));
  });
});

test.each(['', '😀', '!!! & | :*', `'; DROP TABLE offer; --`, '\\', 'شجرة', '‮abc', '('.repeat(200)])(
  'words of %j are letters and digits alone',
  (text) => {
    for (const { folded } of wordsOfText(text)) expect(folded).toMatch(/^[\p{L}\p{N}]+$/u);
  },
);
