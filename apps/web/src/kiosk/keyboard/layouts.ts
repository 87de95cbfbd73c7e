// Which letters lie where: the arrangement people know from typewriters and telephones, by language.
import type { Language } from '@mitnand/i18n/languages';

export interface Layout {
  /** What the letters are called in a switch between two layouts: the first of the alphabet. */
  name: string;
  /** For capitals and for whoever listens. */
  language: Language;
  /** At most twelve keys each: with 80 px a key that fills a screen of 1080 px. */
  rows: string[][];
  /** Whether there are capitals at all. */
  capitals: boolean;
}

const keys = (...rows: string[]) => rows.map((row) => row.split(' '));

const latin: Layout = {
  name: 'ABC',
  language: 'de',
  rows: keys('q w e r t z u i o p ü', 'a s d f g h j k l ö ä', 'y x c v b n m ß -'),
  capitals: true,
};

const own: Partial<Record<Language, Layout>> = {
  en: {
    ...latin,
    language: 'en',
    rows: keys('q w e r t y u i o p', 'a s d f g h j k l', 'z x c v b n m ’ -'),
  },
  tr: {
    ...latin,
    language: 'tr',
    rows: keys('q w e r t y u ı o p ğ ü', 'a s d f g h j k l ş i', 'z x c v b n m ö ç -'),
  },
  it: {
    ...latin,
    language: 'it',
    rows: keys('q w e r t y u i o p è é', 'a s d f g h j k l ò à ù', 'z x c v b n m ì ’ -'),
  },
  ro: {
    ...latin,
    language: 'ro',
    rows: keys('q w e r t y u i o p ă î', 'a s d f g h j k l ș ț â', 'z x c v b n m -'),
  },
  uk: {
    name: 'АБВ',
    language: 'uk',
    rows: keys('й ц у к е н г ш щ з х ї', 'ф і в а п р о л д ж є ґ', 'я ч с м и т ь б ю ’ -'),
    capitals: true,
  },
  ru: {
    name: 'АБВ',
    language: 'ru',
    rows: keys('й ц у к е н г ш щ з х ъ', 'ф ы в а п р о л д ж э ё', 'я ч с м и т ь б ю -'),
    capitals: true,
  },
  ar: {
    name: 'ا ب ت',
    language: 'ar',
    rows: keys('ض ص ث ق ف غ ع ه خ ح ج د', 'ش س ي ب ل ا ت ن م ك ط ذ', 'ئ ء ؤ ر ى ة و ز ظ أ إ آ'),
    capitals: false,
  },
};

/**
 * The layout of a language first. Who reads another alphabet may have a name in Latin letters on their papers, and the other
 * way round nobody: so German is the second one of those, and there is no other.
 */
export function layoutsFor(language: Language): [Layout] | [Layout, Layout] {
  const first = own[language] ?? latin;
  return first.name === latin.name ? [first] : [first, latin];
}
