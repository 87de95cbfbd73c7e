// The element itself at the size of a real screen, made as small as there is room for; not for the keyboard.
import { useEffect, useRef, useState } from 'react';
import { cutIn, type PreviewDocument } from './cut-words.ts';
import { loadElement, type ScreenElement } from './load-element.ts';

export type Hanging = 'PORTRAIT' | 'LANDSCAPE';

interface ScreenFrameProps {
  document: Pick<PreviewDocument, 'slides'>;
  hanging: Hanging;
  paused: boolean;
  /** Told of each language that is shown, whether its words are cut. */
  onCut?: (cut: Readonly<Record<string, boolean>>) => void;
  onMissing: () => void;
}

/** Pixels of the screens that most towns hang. */
const sizes = { PORTRAIT: [1080, 1920], LANDSCAPE: [1920, 1080] } as const;

export function ScreenFrame({ document: shown, hanging, paused, onCut, onMissing }: ScreenFrameProps) {
  const frame = useRef<HTMLDivElement>(null);
  const element = useRef<ScreenElement>(null);
  const [there, setThere] = useState(false);
  const [scale, setScale] = useState(0);
  const [width, height] = sizes[hanging];

  useEffect(() => {
    let stale = false;
    const show = () => {
      if (stale) return;
      element.current = document.createElement('mitnand-screen') as ScreenElement;
      setThere(true);
    };
    loadElement().then(show, () => !stale && onMissing());
    return () => void (stale = true);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- loaded once
  }, []);

  useEffect(() => {
    const screen = element.current;
    if (!screen) return;
    screen.setAttribute('orientation', hanging.toLowerCase());
    screen.paused = paused;
  }, [there, hanging, paused]);

  // Before it is told of something new, so that nothing it shows is missed.
  useEffect(() => {
    const root = element.current?.shadowRoot;
    if (!root || !onCut) return;
    const observer = new MutationObserver(() => onCut(cutIn(root, shown.slides)));
    observer.observe(root, { childList: true, subtree: true, characterData: true });
    return () => observer.disconnect();
  }, [there, shown, onCut]);

  // Told only of what is new: else it would begin with its first page at each look.
  useEffect(() => {
    if (element.current) element.current.document = shown;
  }, [there, shown]);

  useEffect(() => {
    const around = frame.current;
    if (!around || !element.current) return;
    around.firstElementChild?.append(element.current);
    const measure = () => setScale(around.clientWidth / width);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(around);
    return () => observer.disconnect();
  }, [there, width]);

  return (
    <div ref={frame} className={`screen-frame screen-frame--${hanging.toLowerCase()}`} inert>
      <div
        className="screen-frame__screen"
        style={{ inlineSize: `${width}px`, blockSize: `${height}px`, transform: `scale(${scale})` }}
      />
    </div>
  );
}
