// The moment between the yes and the number; when the line is lost it says so, and goes on asking.
import { errorText } from '@mitnand/i18n/error-text';
import { usePage } from '../../shared/page/PageContext.ts';
import { useKiosk } from '../flow/KioskContext.ts';
import { Question } from '../frame/Question.tsx';
import { useTakePlace } from './useTakePlace.ts';

export function TakingPage() {
  const { t, language } = usePage();
  const { visit, arrive } = useKiosk();
  const { time, worry = null, device = null, name, phone } = visit.answers;
  const { uncertain, refusal } = useTakePlace(
    {
      occurrenceId: time!.occurrenceId,
      startsAt: time!.startsAt,
      needs: { worry, device },
      ifFull: 'REFUSE',
      uiLanguage: language,
      name: name || null,
      phone: phone || null,
    },
    (receipt) => arrive('done', { receipt }),
  );
  if (refusal)
    return (
      <Question
        title={t('failure.heading')}
        text={errorText(t, refusal.code, refusal.values)}
        children={null}
      />
    );
  return (
    <Question
      number={4}
      title={uncertain ? t('kiosk.taking.lost') : t('kiosk.taking.title')}
      text={uncertain ? t('kiosk.taking.lostText') : null}
      children={null}
    />
  );
}
