// A new code, shown this once: large, with the address to open on the device; it says when the device is there.
import type { KioskRowFragment, NewKioskCodeFragment } from '@mitnand/api-client/types';
import { Button } from '@mitnand/ui/Button.tsx';
import { Dialog } from '@mitnand/ui/Dialog.tsx';
import { Notice } from '@mitnand/ui/notices/Notice.tsx';
import { usePage } from '../../shared/page/PageContext.ts';

interface CodeDialogProps {
  issued: NewKioskCodeFragment | null;
  /** How its kiosk stands now. */
  now: KioskRowFragment | undefined;
  onClose: () => void;
}

export function CodeDialog({ issued, now, onClose }: CodeDialogProps) {
  const { t } = usePage();
  const heading = t('kiosks.codeTitle', { name: issued?.kiosk.name ?? '' });
  return (
    <Dialog open={issued !== null} onClose={onClose} heading={heading} closeLabel={t('team.close')}>
      {issued && (
        <>
          {isUsed(issued, now) ? (
            <Notice
              tone="success"
              role="status"
              heading={t('kiosks.codeUsed', { name: issued.kiosk.name })}
            />
          ) : (
            <Steps issued={issued} />
          )}
          <div className="buttons">
            <Button onClick={onClose}>{t('team.account.done')}</Button>
          </div>
        </>
      )}
    </Dialog>
  );
}

/** The device enrolled after the code was made. */
function isUsed({ kiosk }: NewKioskCodeFragment, now: KioskRowFragment | undefined): boolean {
  return now?.enrolledAt !== undefined && now.enrolledAt !== null && now.enrolledAt !== kiosk.enrolledAt;
}

function Steps({ issued: { code, validUntil } }: { issued: NewKioskCodeFragment }) {
  const { t, dates, origin } = usePage();
  return (
    <>
      <ol className="kiosk-steps">
        <li>
          {t('kiosks.stepAddress')}
          <b className="kiosk-address">{`${origin.replace(/^https?:\/\//, '')}/kiosk`}</b>
        </li>
        <li>
          {t('kiosks.stepCode')}
          <b className="kiosk-code">{`${code.slice(0, 4)}\u00a0${code.slice(4)}`}</b>
        </li>
      </ol>
      <p>{t('kiosks.codeUntil', { time: dates.time(validUntil) })}</p>
    </>
  );
}
