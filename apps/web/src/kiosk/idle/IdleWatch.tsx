// Asks whether somebody is still there, to be seen and to be heard, and has everything wiped when nobody answers.
import './idle-watch.css';
import { useEffect, useId, useLayoutEffect, useRef } from 'react';
import { usePage } from '../../shared/page/PageContext.ts';
import { reader } from '../speech/reader.ts';
import { soundsAt } from './idleness.ts';
import { soundTone } from './tones.ts';
import { useIdleness } from './useIdleness.ts';

interface IdleWatchProps {
  /** There is something to wipe: not on the first page in its default state. */
  watching: boolean;
  /** What is lost then; nothing that was booked. */
  words: string;
  /** Time is over, or somebody said to be done. */
  onOver: () => void;
}

export function IdleWatch({ watching, words, onOver }: IdleWatchProps) {
  const { idleness, touched } = useIdleness(watching);
  useEffect(() => {
    if (idleness.state === 'over') onOver();
  }, [idleness.state, onOver]);
  if (idleness.state !== 'asked') return null;
  return <StillThere words={words} secondsLeft={idleness.secondsLeft} onMore={touched} onDone={onOver} />;
}

interface StillThereProps {
  words: string;
  secondsLeft: number;
  onMore: () => void;
  onDone: () => void;
}

function StillThere({ words, secondsLeft, onMore, onDone }: StillThereProps) {
  const { t, language } = usePage();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const { current: shown } = dialog;
    shown?.showModal();
    // Closed, not only gone: so the focus returns to where somebody was.
    return () => shown?.close();
  }, []);
  useEffect(() => {
    if (soundsAt(secondsLeft)) soundTone(secondsLeft);
  }, [secondsLeft]);
  useEffect(() => {
    const question = [t('kiosk.idle.heading'), words];
    if (reader.snapshot().wanted)
      reader.read(
        question.map((text) => ({ text, language })),
        language,
      );
    return () => reader.hush();
  }, [t, words, language]);
  return (
    <dialog
      ref={dialog}
      className="still-there"
      role="alertdialog"
      aria-labelledby={`${id}-heading`}
      aria-describedby={`${id}-text`}
      // Escape on a keyboard is an answer too.
      onCancel={(event) => {
        event.preventDefault();
        onMore();
      }}
    >
      <h2 id={`${id}-heading`}>{t('kiosk.idle.heading')}</h2>
      <p id={`${id}-text`}>{words}</p>
      <p className="still-there__seconds" role="timer">
        <b>{secondsLeft}</b> {t('kiosk.idle.seconds', { count: secondsLeft })}
      </p>
      <button type="button" className="still-there__more" autoFocus onClick={onMore}>
        {t('kiosk.idle.more')}
      </button>
      <button type="button" className="still-there__done" onClick={onDone}>
        {t('kiosk.idle.done')}
      </button>
    </dialog>
  );
}
