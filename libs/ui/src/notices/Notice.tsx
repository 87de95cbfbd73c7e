// Something worth knowing now: colour, sign and words together.
import type { ReactNode } from 'react';
import { CheckIcon, InfoIcon, WarningIcon } from '../pictures/icons.tsx';

export type NoticeTone = 'info' | 'success' | 'warning' | 'danger';

const signs = { info: InfoIcon, success: CheckIcon, warning: WarningIcon, danger: WarningIcon };

interface NoticeProps {
  tone?: NoticeTone;
  heading: ReactNode;
  children?: ReactNode;
  /** `alert` interrupts a screen reader, `status` waits; neither for what was there from the start. */
  role?: 'alert' | 'status';
}

export function Notice({ tone = 'info', heading, children, role }: NoticeProps) {
  const Sign = signs[tone];
  return (
    <div className={`notice notice--${tone}`} role={role}>
      <Sign />
      <p className="notice__heading">{heading}</p>
      {children && <div className="notice__body">{children}</div>}
    </div>
  );
}
