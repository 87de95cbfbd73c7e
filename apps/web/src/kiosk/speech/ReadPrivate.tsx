// Reads number, PIN or name, only when somebody presses here: others may stand near, so it says so first.
import { usePage } from '../../shared/page/PageContext.ts';
import { privatePassages } from './passages.ts';
import { reader } from './reader.ts';
import { useReading } from './ReadAloud.tsx';
import { SoundIcon } from './SoundIcon.tsx';

interface ReadPrivateProps {
  /** What is around the parts marked as `data-private`. */
  root: () => Element | null;
  className?: string;
}

export function ReadPrivate({ root, className }: ReadPrivateProps) {
  const { t, language } = usePage();
  const { speaking } = useReading();
  if (!reader.canRead(language)) return null;
  const press = () => {
    const words = root();
    if (speaking) reader.hush();
    else if (words) reader.read(privatePassages(words), language);
  };
  return (
    <div className="read-private">
      <button type="button" className={className} onClick={press}>
        <SoundIcon on={!speaking} />
        {t(speaking ? 'kiosk.speech.stop' : 'kiosk.speech.private')}
      </button>
      <p>{t('kiosk.speech.overheard')}</p>
    </div>
  );
}
