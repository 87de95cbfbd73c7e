// What is stored about a booking: as a file, and deleted at once.
import { Button } from '@mitnand/ui/Button.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import type { BookingViewProps } from './BookingView.tsx';

export function MyDataSection({ my, booking, living }: BookingViewProps & { living: boolean }) {
  const { t } = usePage();
  return (
    <details className="section">
      <summary>{t('myData.heading')}</summary>
      <p>{t('myData.fileText')}</p>
      <p>
        <Button kind="secondary" onClick={() => void my.saveFile()} aria-disabled={my.busy || undefined}>
          {t('myData.file')}
        </Button>
      </p>
      {(living || booking.storedUntil) && (
        <>
          <p>{living ? t('myData.textLiving') : t('myData.textOver')}</p>
          <p>
            <Button kind="secondary" onClick={() => void my.forget()} aria-disabled={my.busy || undefined}>
              {living ? t('myData.deleteBoth') : t('myData.delete')}
            </Button>
          </p>
        </>
      )}
    </details>
  );
}
