// Reads the page that is shown, again as often as wished, and stops at once. Not there where the device has no voice for it.
import { useEffect, useSyncExternalStore } from 'react';
import { usePage } from '../../shared/page/PageContext.ts';
import { openPassages } from './passages.ts';
import { reader } from './reader.ts';
import { SoundIcon } from './SoundIcon.tsx';

interface ReadAloudProps {
  /** Another one for each page: whoever wants to be read to hears that one too. */
  page: string;
  /** Where the words of the page stand. */
  root: () => Element | null;
  className?: string;
}

export function ReadAloud({ page, root, className }: ReadAloudProps) {
  const { t, language } = usePage();
  const { speaking, wanted } = useReading();
  const read = () => {
    const words = root();
    if (words) reader.read(openPassages(words), language);
  };
  useEffect(() => {
    if (reader.snapshot().wanted) read();
    return () => reader.hush();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- each page is read once, when it comes
  }, [page, language]);
  if (!reader.canRead(language)) return null;
  const press = () => {
    reader.want(!speaking);
    if (speaking) reader.hush();
    else read();
  };
  return (
    <button type="button" className={className} aria-pressed={wanted} onClick={press}>
      <SoundIcon on={!speaking} />
      {t(speaking ? 'kiosk.speech.stop' : wanted ? 'kiosk.speech.again' : 'kiosk.speech.read')}
    </button>
  );
}

export function useReading() {
  return useSyncExternalStore(reader.subscribe, reader.snapshot, reader.serverSnapshot);
}
