// What surrounds the kiosk: nothing of the portal, and nobody of the team; only its styles.
import '../kiosk/frame/kiosk.css';
import type { ReactNode } from 'react';

export default function KioskArea({ children }: { children: ReactNode }) {
  return <div className="kiosk-area on-paper">{children}</div>;
}
