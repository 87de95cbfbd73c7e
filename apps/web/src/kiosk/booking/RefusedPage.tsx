// A booking that can't be made so: why, and what would work.
import type { Refusal } from '@mitnand/api-client/refusal';
import { errorText } from '@mitnand/i18n/error-text';
import { usePage } from '../../shared/page/PageContext.ts';
import { useKiosk } from '../flow/KioskContext.ts';
import { Answer } from '../frame/Answer.tsx';
import { Question } from '../frame/Question.tsx';

export function RefusedPage({ refusal }: { refusal: Refusal }) {
  const { t } = usePage();
  const { visit, goInstead, back } = useKiosk();
  const { phone } = visit.answers;
  return (
    <Question title={t('failure.heading')} text={errorText(t, refusal.code, refusal.values)}>
      <div className="answers">
        {refusal.code === 'ALREADY_BOOKED' && (
          <Answer onChoose={() => back({ anotherPerson: true })}>{t('kiosk.refused.anotherPerson')}</Answer>
        )}
        {phone !== '' && (
          <Answer onChoose={() => back({ phone: '' })}>{t('kiosk.refused.withoutPhone')}</Answer>
        )}
        {refusal.code === 'CONTACT_REQUIRED' ? (
          <Answer onChoose={() => goInstead(['taking'], 'phone')}>{t('kiosk.confirm.phone')}</Answer>
        ) : (
          <Answer onChoose={() => back()}>{t('kiosk.refused.back')}</Answer>
        )}
      </div>
    </Question>
  );
}
