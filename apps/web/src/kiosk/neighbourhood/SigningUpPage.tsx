// The moment between the last answer and the number; when the line is lost it says so, and goes on asking.
import { errorText } from '@mitnand/i18n/error-text';
import { usePage } from '../../shared/page/PageContext.ts';
import { useTakePlace } from '../booking/useTakePlace.ts';
import { useKiosk } from '../flow/KioskContext.ts';
import { Answer } from '../frame/Answer.tsx';
import { Question } from '../frame/Question.tsx';

export function SigningUpPage() {
  const { t, language } = usePage();
  const { visit, arrive, back } = useKiosk();
  const { signUp, name, phone } = visit.answers;
  const { occurrenceId, slotId, startsAt } = signUp!.place!;
  const { uncertain, refusal } = useTakePlace(
    {
      ...(slotId ? { slotId } : { occurrenceId, startsAt }),
      ifFull: 'REFUSE',
      uiLanguage: language,
      name,
      phone: phone || null,
    },
    (receipt) => arrive('done', { receipt }),
  );
  if (refusal)
    return (
      <Question title={t('signUp.refused')} text={errorText(t, refusal.code, refusal.values)} far={0.9}>
        <div className="answers">
          <Answer first onChoose={back}>
            {t('kiosk.bar.back')}
          </Answer>
        </div>
      </Question>
    );
  return (
    <Question
      title={uncertain ? t('kiosk.taking.lost') : t('kiosk.taking.title')}
      text={uncertain ? t('kiosk.taking.lostText') : null}
      far={0.9}
      children={null}
    />
  );
}
