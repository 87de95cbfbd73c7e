// What surrounds the kiosk: nothing of the portal, and nobody of the team; its styles, and the letters of all languages.
import '../kiosk/frame/styles/kiosk.css';
import { useEffect, useState, type ReactNode } from 'react';

/** One letter of each font; it is shown only when it is there before it is first needed. */
const letters = ['aß', 'ğș', 'жї', 'عم'];
const PATIENCE_MS = 4_000;

export default function KioskArea({ children }: { children: ReactNode }) {
  const ready = useLetters();
  return <div className="kiosk-area on-paper">{ready && children}</div>;
}

function useLetters(): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), PATIENCE_MS);
    loadLetters().then(
      () => setReady(true),
      () => setReady(true),
    );
    return () => clearTimeout(timer);
  }, []);
  return ready;
}

async function loadLetters(): Promise<void> {
  await import('./styles/fonts-other-scripts.css');
  const families = getComputedStyle(document.documentElement).fontFamily;
  const faces = ['400', '600'].flatMap((weight) =>
    letters.map((text) => document.fonts.load(`${weight} 1em ${families}`, text)),
  );
  await Promise.all(faces);
}
