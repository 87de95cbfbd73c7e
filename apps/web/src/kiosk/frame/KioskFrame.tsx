// What stays while the questions change: masthead, the question with its answers, the bar, and how all of it looks.
import type { ReactNode } from 'react';
import { useKiosk } from '../flow/KioskContext.ts';
import { BottomBar } from './BottomBar.tsx';
import { ReadAloud } from '../speech/ReadAloud.tsx';
import { Keeper } from './Keeper.tsx';
import { Masthead } from './Masthead.tsx';
import { useShield } from './Shield.tsx';
import { useBackButtonStays } from './useBackButtonStays.ts';

interface KioskFrameProps {
  /** What the staff may do while nobody uses it. */
  forStaff?: ReactNode;
  children: ReactNode;
}

export function KioskFrame({ forStaff, children }: KioskFrameProps) {
  const { visit, device } = useKiosk();
  const { larger, contrast } = visit;
  const { shield, raise } = useShield();
  useBackButtonStays();
  const look = ['kiosk', larger && 'kiosk--larger', contrast && 'kiosk--contrast'].filter(Boolean).join(' ');
  return (
    <div className={look} data-kiosk onClick={raise} onContextMenu={(event) => event.preventDefault()}>
      <Masthead venue={device?.venue.name ?? null} />
      {children}
      <BottomBar forStaff={forStaff} speech={<ReadAloud className="bar__button" />} />
      <Keeper />
      {shield}
    </div>
  );
}
