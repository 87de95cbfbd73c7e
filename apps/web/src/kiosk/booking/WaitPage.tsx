// The waiting list of a full session: how one hears that a place came free.
import { PhoneIcon } from '@mitnand/ui/pictures/icons.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { digitKinds } from '../digits/digit-kinds.ts';
import { useKiosk } from '../flow/KioskContext.ts';
import { listIn } from '../flow/wanted.ts';
import { Answer } from '../frame/Answer.tsx';
import { Question } from '../frame/Question.tsx';
import { YesIcon } from '../pictures/signs.tsx';
import { ChosenTime } from './ChosenTime.tsx';

export function WaitPage() {
  const { t } = usePage();
  const { visit, go } = useKiosk();
  const { wanted, phone } = visit.answers;
  const waitFor = listIn(wanted)?.waitFor;
  if (!waitFor) return null;
  return (
    <Question
      number={4}
      title={t('kiosk.wait.title')}
      text={t('kiosk.wait.text')}
      above={waitFor.venue && <ChosenTime time={waitFor} venue={waitFor.venue} />}
    >
      <div className="answers">
        <Answer first picture={<YesIcon />} onChoose={() => go('taking')}>
          {t('kiosk.wait.join')}
        </Answer>
        <Answer
          picture={<PhoneIcon />}
          more={phone ? <bdi data-private>{digitKinds.phone.shown(phone)}</bdi> : t('kiosk.wait.called')}
          onChoose={() => go('phone')}
        >
          {phone ? t('kiosk.confirm.changePhone') : t('kiosk.confirm.phone')}
        </Answer>
      </div>
    </Question>
  );
}
