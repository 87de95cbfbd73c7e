// Reads what is somebody's own, only when they press here: others may stand near, so it says so first.
import { usePage } from '../../shared/page/PageContext.ts';
import { Answer } from '../frame/Answer.tsx';
import { privatePassages, type Passage } from './passages.ts';
import { reader } from './reader.ts';
import { useReading } from './ReadAloud.tsx';
import { SoundIcon } from './SoundIcon.tsx';

interface ReadPrivateProps {
  /** Around the parts marked as `data-private`. */
  root: () => Element | null;
  /** What is read, as the button says it. */
  children: string;
  /** How it is said; as it is written where it is left out. */
  said?: (passages: Passage[]) => Passage[];
}

export function ReadPrivate({ root, children, said = (passages) => passages }: ReadPrivateProps) {
  const { t, language } = usePage();
  const { speaking } = useReading();
  if (!reader.canRead(language)) return null;
  const press = () => {
    const words = root();
    if (speaking) reader.hush();
    else if (words) reader.read(said(privatePassages(words)), language);
  };
  return (
    <Answer picture={<SoundIcon on={!speaking} />} more={t('kiosk.speech.overheard')} onChoose={press}>
      {speaking ? t('kiosk.speech.stop') : children}
    </Answer>
  );
}
