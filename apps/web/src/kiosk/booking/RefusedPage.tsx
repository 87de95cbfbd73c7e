// A booking that can't be made so: why, and what would work.
import type { Refusal } from '@mitnand/api-client/refusal';
import { errorText } from '@mitnand/i18n/error-text';
import { usePage } from '../../shared/page/PageContext.ts';
import { useKiosk } from '../flow/KioskContext.ts';
import type { PageName } from '../flow/visit.ts';
import { Answer } from '../frame/Answer.tsx';
import { Question } from '../frame/Question.tsx';

interface RefusedPageProps {
  refusal: Refusal;
  title?: string;
  /** Where a number is asked for that was not given; none where that is the page before. */
  phonePage?: PageName;
}

export function RefusedPage({ refusal, title, phonePage }: RefusedPageProps) {
  const { t } = usePage();
  const { visit, device, goInstead, back } = useKiosk();
  const { phone } = visit.answers;
  const { code } = refusal;
  return (
    <Question
      title={title ?? t('failure.heading')}
      text={errorText(t, code, refusal.values)}
      // Asking again won't help: somebody else has to.
      above={
        refusal.uncertain && (
          <p className="kiosk__text">{t('kiosk.taking.call', { phone: device!.telephone })}</p>
        )
      }
    >
      <div className="answers">
        {code === 'ALREADY_BOOKED' && (
          <Answer onChoose={() => back({ anotherPerson: true })}>{t('kiosk.refused.anotherPerson')}</Answer>
        )}
        {phone !== '' && (
          <Answer onChoose={() => back({ phone: '' })}>{t('kiosk.refused.withoutPhone')}</Answer>
        )}
        {code === 'CONTACT_REQUIRED' && phonePage ? (
          <Answer onChoose={() => goInstead(['taking'], phonePage)}>{t('kiosk.confirm.phone')}</Answer>
        ) : (
          <Answer onChoose={() => back()}>{t('kiosk.refused.back')}</Answer>
        )}
      </div>
    </Question>
  );
}
