// The device is told which kiosk it is: eight digits that somebody of the team reads from the console.
import { EnrolKioskDocument } from '@mitnand/api-client/operations/enrol-kiosk';
import type { ThisDeviceFragment } from '@mitnand/api-client/types';
import { errorText } from '@mitnand/i18n/error-text';
import { useState } from 'react';
import { usePage } from '../../shared/page/PageContext.ts';
import { useApi } from '../../shared/page/useQuery.ts';
import { DigitPad } from '../digits/DigitPad.tsx';
import { isComplete } from '../digits/digit-kinds.ts';
import { useKiosk } from '../flow/KioskContext.ts';
import { Answer } from '../frame/Answer.tsx';
import { Question } from '../frame/Question.tsx';

interface EnrolPageProps {
  onEnrolled: (device: ThisDeviceFragment) => void;
  /** For whoever is not of the team and has no code; null where there is nothing to go back to. */
  onBack: (() => void) | null;
}

export function EnrolPage({ onEnrolled, onBack }: EnrolPageProps) {
  const { t, language, town } = usePage();
  const { device } = useKiosk();
  const phone = device?.telephone ?? town.contact.phone;
  const api = useApi();
  const [code, setCode] = useState('');
  const [error, setError] = useState<string | null>(null);
  const enrol = async () => {
    const { data, refusal } = await api.mutate(EnrolKioskDocument, { code });
    if (data) return onEnrolled(data.enrolKiosk);
    setError(errorText(t, refusal.code, refusal.values));
    setCode('');
  };
  const change = (typed: string) => {
    setError(null);
    setCode(typed);
  };
  return (
    <Question
      writing
      title={t('kiosk.enrol.title')}
      text={t('kiosk.enrol.text')}
      above={<p className="kiosk__text">{t('kiosk.taking.call', { phone })}</p>}
    >
      <DigitPad
        kind="code"
        value={code}
        onChange={change}
        language={language}
        label={t('kiosk.enrol.label')}
        error={error}
      />
      <div className="answers answers--below">
        {/* As wide as the page it would leave no room for the one beside it. */}
        <Answer first={!onBack} disabled={!isComplete('code', code)} onChoose={() => void enrol()}>
          {t('kiosk.enrol.ready')}
        </Answer>
        {onBack && <Answer onChoose={onBack}>{t('kiosk.bar.back')}</Answer>}
      </div>
    </Question>
  );
}
