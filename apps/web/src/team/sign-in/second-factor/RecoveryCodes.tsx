// Ten codes for the day on which the phone is lost: shown this once, to be printed or copied, and confirmed.
import { useState, type FormEvent } from 'react';
import { Button } from '@mitnand/ui/Button.tsx';
import { Choice } from '@mitnand/ui/fields/Choice.tsx';
import { CopyText } from '@mitnand/ui/CopyText.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';

interface RecoveryCodesProps {
  codes: readonly string[];
  /** Name of the button that goes on. */
  next: string;
  onKept: () => void;
}

export function RecoveryCodes({ codes, next, onKept }: RecoveryCodesProps) {
  const { t, town } = usePage();
  const [missing, setMissing] = useState(false);
  const go = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const kept = event.currentTarget.querySelector<HTMLInputElement>('#kept')!;
    setMissing(!kept.checked);
    if (kept.checked) onKept();
    else kept.focus();
  };
  return (
    <form className="recovery" onSubmit={go}>
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
      <Choice
        id="kept"
        label={t('team.recovery.kept')}
        error={missing ? t('team.recovery.keepFirst') : null}
        onChange={() => setMissing(false)}
      />
      <div className="buttons">
        <Button type="submit">{next}</Button>
      </div>
    </form>
  );
}
