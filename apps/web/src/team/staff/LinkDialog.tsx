// A new link, shown this once: large, to copy or to scan from the screen.
import type { IssuedFragment } from '@mitnand/api-client/types';
import { Button } from '@mitnand/ui/Button.tsx';
import { CopyText } from '@mitnand/ui/CopyText.tsx';
import { Dialog } from '@mitnand/ui/Dialog.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import QrCode from '../../shared/page/QrCode.tsx';

export function LinkDialog({ issued, onClose }: { issued: IssuedFragment | null; onClose: () => void }) {
  const { t, dates, town } = usePage();
  return (
    <Dialog
      open={issued !== null}
      onClose={onClose}
      heading={t('team.staff.linkTitle', { name: issued?.staff.name ?? '' })}
      closeLabel={t('team.close')}
    >
      {issued && (
        <>
          <p>{issued.kind === 'SIGN_IN' ? t('team.staff.linkSignIn') : t('team.staff.linkInvitation')}</p>
          {issued.staff.email !== null && town.tellsBy.includes('MAIL') && (
            <p>{t('team.staff.linkMailed', { email: issued.staff.email })}</p>
          )}
          <CopyText text={issued.url} copyLabel={t('team.staff.copyLink')} copiedLabel={t('team.copied')} />
          <p>
            <b>{t('team.link.until', { until: dates.dayAndTime(issued.expiresAt) })}</b>
          </p>
          <details>
            <summary>{t('team.staff.scan')}</summary>
            <QrCode text={issued.url} label={t('team.staff.qr', { name: issued.staff.name })} />
          </details>
          <div className="buttons">
            <Button onClick={onClose}>{t('team.account.done')}</Button>
          </div>
        </>
      )}
    </Dialog>
  );
}
