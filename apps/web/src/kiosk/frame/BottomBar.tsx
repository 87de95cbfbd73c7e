// The same buttons at the same place on every page: the way back, from the beginning, and how the page looks and speaks.
import type { ReactNode } from 'react';
import { BackIcon, BeginIcon, ContrastIcon, LargerIcon } from './bar-icons.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { useKiosk } from '../flow/KioskContext.ts';
import { isFresh, stepOf } from '../flow/visit.ts';

interface BottomBarProps {
  /** Reading aloud, where the device has a voice. */
  speech?: ReactNode;
  /** What the staff may do while nobody uses it, at the place of the ways. */
  forStaff?: ReactNode;
}

export function BottomBar({ speech, forStaff }: BottomBarProps) {
  const { t } = usePage();
  const { visit, back, startOver, change } = useKiosk();
  const { larger, contrast, steps } = visit;
  const underWay = !isFresh(visit);
  // Whoever went back now would give up the place that is being taken.
  const isTaking = ['taking', 'signingUp'].includes(stepOf(visit).page);
  return (
    <nav className="bar" aria-label={t('kiosk.bar.label')}>
      <div className="bar__ways">
        {!underWay && forStaff}
        {steps.length > 1 && !isTaking && (
          <button type="button" className="bar__button bar__back" onClick={() => back()}>
            <BackIcon />
            {t('kiosk.bar.back')}
          </button>
        )}
        {underWay && (
          <button type="button" className="bar__button bar__begin" onClick={startOver}>
            <BeginIcon />
            {t('kiosk.bar.startOver')}
          </button>
        )}
      </div>
      <div className="bar__looks">
        <button
          type="button"
          className="bar__button"
          aria-pressed={larger}
          onClick={() => change({ larger: !larger })}
        >
          <LargerIcon />
          {t('kiosk.bar.larger')}
        </button>
        <button
          type="button"
          className="bar__button"
          aria-pressed={contrast}
          onClick={() => change({ contrast: !contrast })}
        >
          <ContrastIcon />
          {t('kiosk.bar.contrast')}
        </button>
        {speech}
      </div>
    </nav>
  );
}
