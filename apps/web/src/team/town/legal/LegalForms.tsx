// The pages the law asks for, each saved by itself.
import { townLanguage, usePage } from '../../../shared/page/PageContext.ts';
import { LineField, LinesField } from '../../editing/fields.tsx';
import { SignLanguageForm } from './SignLanguageForm.tsx';
import { DeclarationForm } from './DeclarationForm.tsx';
import { PrivacyForm } from './PrivacyForm.tsx';
import { PhoneAndEmail } from '../PhoneAndEmail.tsx';
import { PostalAddress } from '../PostalAddress.tsx';
import { SectionForm } from '../SectionForm.tsx';
import type { SectionProps } from '../TownPage.tsx';
import { useSaveTown } from '../useSaveTown.ts';
import { wordsIn } from '../../../shared/page/wordsIn.ts';

export function LegalForms(props: SectionProps) {
  return (
    <>
      <ImprintForm {...props} />
      <PrivacyForm {...props} />
      <DeclarationForm {...props} />
      <SignLanguageForm {...props} />
    </>
  );
}

function ImprintForm({ settings, onReload }: SectionProps) {
  const { t } = usePage();
  const { imprint } = settings;
  const { saveSection, ...saving } = useSaveTown(settings);
  return (
    <SectionForm
      heading={t('townData.legal.imprint')}
      {...{ ...saving, onReload }}
      onSend={(words) =>
        void saveSection({
          imprint: {
            publisher: words.text('publisher'),
            representative: words.text('representative'),
            postalAddress: words.text('postalAddress'),
            phone: words.text('phone'),
            email: words.text('email'),
          },
        })
      }
    >
      <LinesField
        name="publisher"
        label={t('townData.legal.publisher')}
        hint={t('townData.legal.publisherHint')}
        defaultValue={imprint.publisher}
        {...wordsIn(townLanguage)}
        maxLength={500}
        rows={2}
        required
      />
      <LineField
        name="representative"
        label={t('townData.legal.representative')}
        defaultValue={imprint.representative}
        {...wordsIn(townLanguage)}
        maxLength={200}
        required
      />
      <PostalAddress address={imprint.postalAddress} />
      <PhoneAndEmail phone={imprint.phone} email={imprint.email} />
    </SectionForm>
  );
}
