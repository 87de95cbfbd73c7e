// Where letters go, in the lines of an envelope.
import { townLanguage, usePage } from '../../shared/page/PageContext.ts';
import { LinesField } from '../editing/fields.tsx';
import { wordsIn } from '../../shared/page/wordsIn.ts';

export function PostalAddress({ address }: { address: string }) {
  const { t } = usePage();
  return (
    <LinesField
      name="postalAddress"
      label={t('townData.town.address')}
      hint={t('townData.town.addressHint')}
      defaultValue={address}
      {...wordsIn(townLanguage)}
      maxLength={500}
      rows={3}
      required
    />
  );
}
