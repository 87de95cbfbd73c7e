// This device is not one of the town's any more: nobody can book here, and somebody can be called.
import type { ThisDeviceFragment } from '@mitnand/api-client/types';
import { usePage } from '../../shared/page/PageContext.ts';
import { Answer } from '../frame/Answer.tsx';
import { Question } from '../frame/Question.tsx';

interface RevokedPageProps {
  device: ThisDeviceFragment;
  /** To the code that makes it one again. */
  onEnrol: () => void;
}

export function RevokedPage({ device, onEnrol }: RevokedPageProps) {
  const { t } = usePage();
  return (
    <Question title={t('kiosk.revoked.title')} text={t('kiosk.revoked.text', { phone: device.telephone })}>
      <div className="answers">
        <Answer onChoose={onEnrol}>{t('kiosk.revoked.enrol')}</Answer>
      </div>
    </Question>
  );
}
