// While a place is asked for; when the line is lost it says so, whom one can call, and that it goes on asking.
import { usePage } from '../../shared/page/PageContext.ts';
import { useKiosk } from '../flow/KioskContext.ts';
import { Question } from '../frame/Question.tsx';

interface TakingQuestionProps {
  /** Nobody knows whether the request arrived. */
  uncertain: boolean;
  number?: number;
  far?: number;
}

export function TakingQuestion({ uncertain, ...where }: TakingQuestionProps) {
  const { t } = usePage();
  const { device } = useKiosk();
  return (
    <Question
      {...where}
      title={uncertain ? t('kiosk.taking.lost') : t('kiosk.taking.title')}
      text={uncertain && t('kiosk.taking.lostText')}
      above={
        uncertain && <p className="kiosk__text">{t('kiosk.taking.call', { phone: device!.telephone })}</p>
      }
    />
  );
}
