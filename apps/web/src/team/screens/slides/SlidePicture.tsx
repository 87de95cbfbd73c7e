// The picture of a slide: chosen from the device, shown, taken away.
import { Button } from '@mitnand/ui/Button.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';
import { RefusalText } from '../../frame/RefusalText.tsx';
import { FileChoice } from '../../pictures/FileChoice.tsx';
import { usePictureUpload } from '../../pictures/usePictureUpload.ts';
import type { SlideForm } from './slide-form.ts';

interface SlidePictureProps {
  id: string;
  picture: SlideForm['picture'];
  onChange: (picture: SlideForm['picture']) => void;
}

export function SlidePicture({ id, picture, onChange }: SlidePictureProps) {
  const { t } = usePage();
  const { refusal, ...upload } = usePictureUpload('/team/pictures', ({ id: sent, url640, width, height }) =>
    onChange({ id: sent, url640, width, height }),
  );
  const remove = () => {
    onChange(null);
    document.getElementById(id)?.focus();
  };
  return (
    <div className="screen-part">
      <p className="field__label">{t('screens.slides.picture')}</p>
      {picture && (
        <img
          className="slide-picture"
          src={picture.url640}
          width={picture.width}
          height={picture.height}
          alt={t('screens.slides.yourPicture')}
        />
      )}
      <FileChoice
        id={id}
        label={picture ? t('screens.slides.otherPicture') : t('screens.slides.choosePicture')}
        accept="image/jpeg,image/png,image/webp,image/avif"
        {...upload}
      >
        {picture && (
          <Button kind="tertiary" onClick={remove}>
            {t('screens.slides.removePicture')}
          </Button>
        )}
      </FileChoice>
      <RefusalText refusal={refusal} />
    </div>
  );
}
