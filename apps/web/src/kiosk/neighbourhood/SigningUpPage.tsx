// The moment between the last answer and the number.
import { RefusedPage } from '../booking/RefusedPage.tsx';
import { TakingQuestion } from '../booking/TakingQuestion.tsx';
import { useTakePlace } from '../booking/useTakePlace.ts';
import { usePage } from '../../shared/page/PageContext.ts';
import { useKiosk } from '../flow/KioskContext.ts';

export function SigningUpPage() {
  const { t, language } = usePage();
  const { visit, arrive } = useKiosk();
  const { signUp, name, phone, anotherPerson = false } = visit.answers;
  const { occurrenceId, slotId, startsAt } = signUp!.place!;
  const { uncertain, refusal } = useTakePlace(
    {
      ...(slotId ? { slotId } : { occurrenceId, startsAt }),
      ifFull: 'REFUSE',
      uiLanguage: language,
      name,
      phone: phone || null,
      anotherPerson,
    },
    (receipt) => arrive('done', { receipt }),
  );
  if (refusal) return <RefusedPage refusal={refusal} title={t('signUp.refused')} />;
  return <TakingQuestion uncertain={uncertain} far={0.9} />;
}
