// The frame of a page that is mostly text.
import type { ReactNode } from 'react';
import { townLanguage } from '../../shared/page/PageContext.ts';
import { usePageHead } from '../../shared/page/usePageHead.ts';
import { wordsIn } from '../../shared/page/wordsIn.ts';

export function TextPage({ title, children }: { title: string; children: ReactNode }) {
  usePageHead({ title });
  return (
    <div className="page prose">
      <h1>{title}</h1>
      {children}
    </div>
  );
}

/** Lines of an address as they are written on a letter. */
export function Lines({ text }: { text: string }) {
  return (
    <address {...wordsIn(townLanguage)}>
      {text.split('\n').map((line) => (
        <span key={line}>
          {line}
          <br />
        </span>
      ))}
    </address>
  );
}
