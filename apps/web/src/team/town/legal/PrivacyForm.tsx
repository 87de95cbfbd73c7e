// What the page on privacy can't know: whom to ask, whom to complain to, and on what ground data are kept.
import type { LegalGround } from '@mitnand/api-client/types';
import { townLanguage, usePage } from '../../../shared/page/PageContext.ts';
import { wordsIn } from '../../../shared/page/wordsIn.ts';
import { LinesField, SelectField } from '../../editing/fields.tsx';
import { SectionForm } from '../SectionForm.tsx';
import type { SectionProps } from '../TownPage.tsx';
import { useSaveTown } from '../useSaveTown.ts';

const grounds: readonly LegalGround[] = ['PUBLIC_TASK', 'ASSOCIATION'];

export function PrivacyForm({ settings, onReload }: SectionProps) {
  const { t } = usePage();
  const { legalBasis } = settings;
  const { saveSection, ...saving } = useSaveTown(settings);
  return (
    <SectionForm
      heading={t('townData.legal.privacy')}
      lead={t('townData.legal.privacyRest')}
      {...{ ...saving, onReload }}
      onSend={(words) =>
        void saveSection({
          privacyContact: words.text('privacyContact'),
          supervisoryAuthority: words.text('supervisoryAuthority'),
          legalBasis: { ground: words.text('ground') as LegalGround, words: words.text('words') },
        })
      }
    >
      <LinesField
        name="privacyContact"
        label={t('townData.legal.privacyContact')}
        hint={t('townData.legal.privacyContactHint')}
        defaultValue={settings.privacyContact}
        {...wordsIn(townLanguage)}
        maxLength={1000}
        rows={4}
        required
      />
      <LinesField
        name="supervisoryAuthority"
        label={t('townData.legal.authority')}
        hint={t('townData.legal.authorityHint')}
        defaultValue={settings.supervisoryAuthority}
        {...wordsIn(townLanguage)}
        maxLength={1000}
        rows={3}
        required
      />
      <SelectField
        name="ground"
        label={t('townData.legal.basis')}
        hint={t('townData.legal.basisHint')}
        defaultValue={legalBasis.ground}
      >
        {grounds.map((ground) => (
          <option key={ground} value={ground}>
            {t(`townData.legal.ground.${ground}`)}
          </option>
        ))}
      </SelectField>
      <LinesField
        name="words"
        label={t('townData.legal.basisWords')}
        hint={t('townData.legal.basisWordsHint')}
        defaultValue={legalBasis.words}
        {...wordsIn(townLanguage)}
        maxLength={2000}
        rows={3}
      />
    </SectionForm>
  );
}
