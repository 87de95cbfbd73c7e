// The preview beside the settings where there is room, else above them when asked for.
import type { PreviewScreenQueryVariables } from '@mitnand/api-client/operations/preview-screen';
import { Dialog } from '@mitnand/ui/Dialog.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';
import { useRoomBeside } from '../../offers/preview/useRoomBeside.ts';
import { ScreenPreview } from '../preview/ScreenPreview.tsx';

interface PreviewBesideProps {
  input: PreviewScreenQueryVariables | null;
  slideId: string | null;
  /** Asked for on a phone. */
  previewed: boolean;
  onClose: () => void;
}

export function PreviewBeside({ previewed, onClose, ...preview }: PreviewBesideProps) {
  const { t } = usePage();
  const beside = useRoomBeside();
  if (beside)
    return (
      <aside className="screen-preview" aria-labelledby="vorschau">
        <h2 id="vorschau" className="screen-preview__title">
          {t('screens.preview.title')}
        </h2>
        <p className="quiet">{t('screens.preview.hint')}</p>
        <ScreenPreview {...preview} />
      </aside>
    );
  return (
    <Dialog
      open={previewed}
      onClose={onClose}
      heading={t('screens.preview.title')}
      closeLabel={t('team.close')}
      look="wide"
    >
      <p className="quiet">{t('screens.preview.hint')}</p>
      <div className="screen-preview">
        <ScreenPreview {...preview} />
      </div>
    </Dialog>
  );
}
