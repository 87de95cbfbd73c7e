import { expect, test } from '@jest/globals';
import { translatorFor } from '@mitnand/i18n';
import { waysToAsk } from './ways-to-ask.ts';

const t = translatorFor('de');

test.each([
  [['MAIL', 'SMS', 'CALL'], 'per E-⁠Mail, SMS oder Anruf.'],
  [['CALL', 'MAIL'], 'per E-⁠Mail oder Anruf.'],
  [['SMS', 'CALL'], 'per SMS oder Anruf.'],
  [['CALL'], 'per Anruf aus Ihrer Anrufliste.'],
] as const)('a town that tells by %j promises no other way', (tellsBy, said) => {
  expect(t('posting.reconfirm.hint', { ways: waysToAsk(tellsBy) })).toContain(said);
});
