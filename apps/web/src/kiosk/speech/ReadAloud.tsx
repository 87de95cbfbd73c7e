// Reads the page that is shown, again as often as wished, and stops at once. Not there where the device has no voice for it.
import { useSyncExternalStore } from 'react';
import { usePage } from '../../shared/page/PageContext.ts';
import { readPage } from './read-page.ts';
import { reader } from './reader.ts';
import { SoundIcon } from './SoundIcon.tsx';

export function ReadAloud({ className }: { className: string }) {
  const { t, language } = usePage();
  const { speaking, wanted } = useReading();
  if (!reader.canRead(language)) return null;
  const press = () => {
    reader.want(!speaking);
    if (speaking) reader.hush();
    else readPage(language);
  };
  return (
    <button type="button" className={className} onClick={press}>
      <SoundIcon on={!speaking} />
      {speaking ? t('kiosk.speech.stop') : wanted ? t('kiosk.speech.again') : t('kiosk.speech.read')}
    </button>
  );
}

export function useReading() {
  return useSyncExternalStore(reader.subscribe, reader.snapshot, reader.serverSnapshot);
}
