// Ten codes for the day on which the phone is lost: shown this once, to be printed or copied, and confirmed.
import { useState, type ReactNode } from 'react';
import { Button } from '@mitnand/ui/Button.tsx';
import { Choice } from '@mitnand/ui/Choice.tsx';
import { CopyText } from '@mitnand/ui/CopyText.tsx';
import { usePage } from '../../shared/page/PageContext.ts';

interface RecoveryCodesProps {
  codes: readonly string[];
  /** What follows once they are kept. */
  next: (kept: boolean) => ReactNode;
}

export function RecoveryCodes({ codes, next }: RecoveryCodesProps) {
  const { t, town } = usePage();
  const [kept, setKept] = useState(false);
  return (
    <div className="recovery">
      <p>{t('team.recovery.text')}</p>
      <p className="recovery__for">{t('team.recovery.for', { town: town.name })}</p>
      <CopyText text={codes.join('\n')} copyLabel={t('team.copy')} copiedLabel={t('team.copied')}>
        <ol className="recovery__codes">
          {codes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ol>
      </CopyText>
      <div className="buttons">
        <Button kind="secondary" onClick={() => print()}>
          {t('team.recovery.print')}
        </Button>
      </div>
      <Choice id="kept" label={t('team.recovery.kept')} checked={kept} onChange={() => setKept(!kept)} />
      {next(kept)}
    </div>
  );
}
