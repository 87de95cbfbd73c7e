// A picture with its words for those who do not see it.
import type { OfferStandingFragment } from '@mitnand/api-client/types';
import { Button } from '@mitnand/ui/Button.tsx';
import { Notice } from '@mitnand/ui/notices/Notice.tsx';
import { TextField } from '@mitnand/ui/fields/TextField.tsx';
import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { usePage } from '../../../shared/page/PageContext.ts';
import { FileChoice } from '../../pictures/FileChoice.tsx';
import type { UploadedPicture } from '../../pictures/upload-picture.ts';
import { usePictureUpload } from '../../pictures/usePictureUpload.ts';
import { FormSection } from '../form/FormSection.tsx';
import type { OfferForm } from '../form/offer-form.ts';
import { fieldId, useOfferFields } from '../form/useOfferFields.ts';
import { useRefusedPicture } from './useRefusedPicture.ts';

export function PicturePart({ picture }: { picture: OfferStandingFragment['picture'] }) {
  const { t } = usePage();
  const field = useOfferFields();
  const { setValue } = useFormContext<OfferForm>();
  const pictureId = useWatch<OfferForm, 'pictureId'>({ name: 'pictureId' });
  const [uploaded, setUploaded] = useState<UploadedPicture | null>(null);
  const { refusal, ...upload } = usePictureUpload('/team/pictures', (sent) => {
    setUploaded(sent);
    setValue('pictureId', sent.id, { shouldDirty: true });
  });
  const refusedWords = useRefusedPicture();
  const shown = [uploaded, picture].find((one) => one?.id === pictureId);
  const remove = () => {
    setValue('pictureId', '', { shouldDirty: true });
    setValue('pictureAlternative', '', { shouldDirty: true });
    document.getElementById(fieldId('pictureId'))?.focus();
  };
  return (
    <FormSection name="picture" title={t('posting.picture')} hint={t('posting.pictureHint')}>
      {shown && (
        <figure className="picture">
          <img src={shown.url640} width={shown.width} height={shown.height} alt={t('posting.yourPicture')} />
        </figure>
      )}
      <FileChoice
        id={fieldId('pictureId')}
        label={shown ? t('posting.otherPicture') : t('posting.choosePicture')}
        accept="image/jpeg,image/png,image/webp,image/avif"
        {...upload}
      >
        {shown && (
          <Button kind="tertiary" onClick={remove}>
            {t('posting.removePicture')}
          </Button>
        )}
      </FileChoice>
      {refusal && (
        <Notice tone="warning" role="alert" heading={t('posting.pictureRefused')}>
          <p>{refusedWords(refusal)}</p>
        </Notice>
      )}
      {pictureId && (
        <TextField
          {...field('pictureAlternative')}
          label={t('posting.alternative')}
          hint={t('posting.alternativeHint')}
          maxLength={300}
        />
      )}
    </FormSection>
  );
}
