// A text to hand on, large enough to read aloud, with a button that copies it.
import './styles/parts/copy-text.css';
import { useState, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import { CheckIcon } from './pictures/icons.tsx';
import { CopyIcon } from './pictures/console-icons.tsx';

interface CopyTextProps {
  /** What is copied. */
  text: string;
  copyLabel: string;
  copiedLabel: string;
  /** How it is shown, if otherwise than it is copied. */
  children?: ReactNode;
}

export function CopyText({ text, copyLabel, copiedLabel, children }: CopyTextProps) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    // Refused by some browsers; the text stands there to be marked by hand.
    await navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => undefined,
    );
  };
  return (
    <div className="copy-text">
      <div className="copy-text__text" dir="ltr">
        {children ?? text}
      </div>
      <Button kind="secondary" onClick={() => void copy()}>
        {copied ? <CheckIcon /> : <CopyIcon />}
        {copied ? copiedLabel : copyLabel}
      </Button>
      <span role="status" className="visually-hidden">
        {copied && copiedLabel}
      </span>
    </div>
  );
}
