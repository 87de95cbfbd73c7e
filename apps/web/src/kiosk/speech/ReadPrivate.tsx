// Reads number, PIN or name, only when somebody presses here: others may stand near, so it says so first.
import { usePage } from '../../shared/page/PageContext.ts';
import { Answer } from '../frame/Answer.tsx';
import { privatePassages } from './passages.ts';
import { reader } from './reader.ts';
import { useReading } from './ReadAloud.tsx';
import { SoundIcon } from './SoundIcon.tsx';

/** `root` is around the parts marked as `data-private`. */
export function ReadPrivate({ root }: { root: () => Element | null }) {
  const { t, language } = usePage();
  const { speaking } = useReading();
  if (!reader.canRead(language)) return null;
  const press = () => {
    const words = root();
    if (speaking) reader.hush();
    else if (words) reader.read(privatePassages(words), language);
  };
  return (
    <Answer picture={<SoundIcon on={!speaking} />} more={t('kiosk.speech.overheard')} onChoose={press}>
      {speaking ? t('kiosk.speech.stop') : t('kiosk.speech.private')}
    </Answer>
  );
}
