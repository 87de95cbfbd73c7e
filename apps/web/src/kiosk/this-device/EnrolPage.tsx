// The device is told which kiosk it is: eight digits that somebody of the team reads from the console.
import { EnrolKioskDocument } from '@mitnand/api-client/operations/enrol-kiosk';
import { MayTryKioskDocument } from '@mitnand/api-client/operations/may-try-kiosk';
import { TryKioskDocument } from '@mitnand/api-client/operations/try-kiosk';
import type { Refusal } from '@mitnand/api-client/refusal';
import type { ThisDeviceFragment } from '@mitnand/api-client/types';
import { errorText } from '@mitnand/i18n/error-text';
import { useRef, useState } from 'react';
import { usePage } from '../../shared/page/PageContext.ts';
import { useApi, useQuery } from '../../shared/page/useQuery.ts';
import { DigitField } from '../digits/DigitField.tsx';
import { DigitKeys } from '../digits/DigitKeys.tsx';
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
  const { t, town } = usePage();
  const { device } = useKiosk();
  const phone = device?.telephone ?? town.contact.phone;
  const api = useApi();
  const busy = useRef(false);
  const [code, setCode] = useState('');
  const [error, setError] = useState<string | null>(null);
  const inTheDemo = useQuery(MayTryKioskDocument, {}).data?.mayTryKiosk;
  const refused = ({ code, values }: Refusal) => {
    setError(errorText(t, code, values));
    setCode('');
  };
  const enrol = async () => {
    const { data, refusal } = await api.mutate(EnrolKioskDocument, { code });
    if (data) return onEnrolled(data.enrolKiosk);
    refused(refusal);
  };
  const tryOut = async () => {
    const { data, refusal } = await api.mutate(TryKioskDocument, {});
    if (data) return onEnrolled(data.tryKiosk);
    refused(refusal);
  };
  /** On a slow line a second tap would make a second kiosk. */
  const once = async (deed: () => Promise<void>) => {
    if (busy.current) return;
    busy.current = true;
    await deed();
    busy.current = false;
  };
  const change = (typed: string) => {
    setError(null);
    setCode(typed);
  };
  return (
    <Question
      title={t('kiosk.enrol.title')}
      text={t('kiosk.enrol.text')}
      above={<p className="kiosk__text">{t('kiosk.taking.call', { phone })}</p>}
      field={
        <DigitField kind="code" value={code} onChange={change} label={t('kiosk.enrol.label')} error={error} />
      }
    >
      <DigitKeys kind="code" value={code} onChange={change} />
      <div
        className={onBack && inTheDemo ? 'answers answers--below answers--many' : 'answers answers--below'}
      >
        {/* As wide as the page it would leave no room for the one beside it. */}
        <Answer
          first={!onBack && !inTheDemo}
          disabled={!isComplete('code', code)}
          onChoose={() => void once(enrol)}
        >
          {t('kiosk.enrol.ready')}
        </Answer>
        {inTheDemo && <Answer onChoose={() => void once(tryOut)}>{t('kiosk.enrol.tryOut')}</Answer>}
        {onBack && <Answer onChoose={onBack}>{t('kiosk.bar.back')}</Answer>}
      </div>
    </Question>
  );
}
