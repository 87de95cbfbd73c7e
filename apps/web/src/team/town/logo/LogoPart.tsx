// The town's logo: chosen, looked at on both grounds, and only then shown to everybody.
import type { Refusal } from '@mitnand/api-client/refusal';
import { errorText } from '@mitnand/i18n/error-text';
import type { Translate } from '@mitnand/i18n/translator';
import { Button } from '@mitnand/ui/Button.tsx';
import { Notice } from '@mitnand/ui/notices/Notice.tsx';
import { useId, useState } from 'react';
import { usePage } from '../../../shared/page/PageContext.ts';
import { RefusalText } from '../../frame/RefusalText.tsx';
import { FileChoice } from '../../pictures/FileChoice.tsx';
import type { UploadedPicture } from '../../pictures/upload-picture.ts';
import { usePictureUpload } from '../../pictures/usePictureUpload.ts';
import { LogoGrounds } from './LogoGrounds.tsx';
import { useTownLogo } from './useTownLogo.ts';

export function LogoPart() {
  const { t, town } = usePage();
  const id = useId();
  const [chosen, setChosen] = useState<UploadedPicture | null>(null);
  const { refusal, ...upload } = usePictureUpload('/team/logo', setChosen);
  const logo = useTownLogo();
  const shown = chosen ?? town.logo;
  /** What was pressed is gone then. */
  const leave = () => {
    setChosen(null);
    document.getElementById(`${id}-file`)?.focus();
  };
  const use = async (picture: UploadedPicture) => {
    if (await logo.set(picture.id)) leave();
  };
  const remove = async () => {
    await logo.remove();
    leave();
  };
  return (
    <section className="part" aria-labelledby={id}>
      <h2 id={id}>{t('townData.logo.title')}</h2>
      <p className="quiet">{t('townData.logo.lead')}</p>
      {shown ? <LogoGrounds logo={shown} /> : <p>{t('townData.logo.none')}</p>}
      <div role="status">{chosen && <p>{t('townData.logo.isNew')}</p>}</div>
      {refusal && (
        <Notice tone="warning" role="alert" heading={t('townData.logo.refused')}>
          <p>{whyRefused(t, refusal)}</p>
        </Notice>
      )}
      <RefusalText refusal={logo.refusal} />
      {chosen && (
        <div className="buttons">
          <Button onClick={() => void use(chosen)} aria-disabled={logo.busy || undefined}>
            {t('townData.logo.use')}
          </Button>
          <Button kind="tertiary" onClick={leave}>
            {t('townData.logo.discard')}
          </Button>
        </div>
      )}
      <FileChoice
        id={`${id}-file`}
        label={shown ? t('townData.logo.other') : t('townData.logo.choose')}
        accept="image/png,image/jpeg,image/webp"
        {...upload}
      >
        {town.logo && !chosen && (
          <Button kind="tertiary" onClick={() => void remove()} aria-disabled={logo.busy || undefined}>
            {t('townData.logo.remove')}
          </Button>
        )}
      </FileChoice>
    </section>
  );
}

const reasons = ['TOO_LARGE', 'NOT_A_PICTURE', 'TOO_MANY_PIXELS', 'TOO_SMALL', 'TOO_LONG', 'BROKEN'] as const;

function whyRefused(t: Translate, { code, values }: Refusal): string {
  const reason = reasons.find((known) => known === values['reason']);
  return reason ? t(`townData.logo.why.${reason}`) : errorText(t, code, values);
}
