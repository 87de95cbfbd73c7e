// The last question: does this suit? Nothing more is asked; a name or a number may be added, and need not.
import { PhoneIcon } from '@mitnand/ui/pictures/icons.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { digitKinds } from '../digits/digit-kinds.ts';
import { useKiosk } from '../flow/KioskContext.ts';
import { timeIn } from '../flow/wanted.ts';
import { Answer } from '../frame/Answer.tsx';
import { Picked } from '../frame/Picked.tsx';
import { Question } from '../frame/Question.tsx';
import { NameIcon, YesIcon } from '../pictures/signs.tsx';
import { ChosenTime } from './ChosenTime.tsx';

export function ConfirmPage() {
  const { t } = usePage();
  const { visit, go } = useKiosk();
  const { wanted, name, phone } = visit.answers;
  const time = timeIn(wanted)?.time;
  if (!time) return null;
  return (
    <Question
      number={4}
      title={t('kiosk.confirm.title')}
      above={
        <>
          <ChosenTime time={time} venue={time.venue} />
          <Picked />
        </>
      }
    >
      <div className="answers">
        <Answer first picture={<YesIcon />} onChoose={() => go('taking')}>
          {t('kiosk.confirm.take')}
        </Answer>
        <Answer
          picture={<NameIcon />}
          more={<Given words={name} otherwise={t('kiosk.confirm.optional')} />}
          onChoose={() => go('name')}
        >
          {name ? t('kiosk.confirm.changeName') : t('kiosk.confirm.name')}
        </Answer>
        <Answer
          picture={<PhoneIcon />}
          more={<Given words={digitKinds.phone.shown(phone)} otherwise={t('kiosk.confirm.optional')} />}
          onChoose={() => go('phone')}
        >
          {phone ? t('kiosk.confirm.changePhone') : t('kiosk.confirm.phone')}
        </Answer>
      </div>
    </Question>
  );
}

/** What was typed, which is not read aloud to everybody, or that it need not be. */
function Given({ words, otherwise }: { words: string; otherwise: string }) {
  if (!words) return otherwise;
  return <bdi data-private>{words}</bdi>;
}
