// The frame of a page that is mostly text.
import type { ReactNode } from 'react';
import { usePageHead } from '../../shared/page/usePageHead.ts';

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
    <address>
      {text.split('\n').map((line) => (
        <span key={line}>
          {line}
          <br />
        </span>
      ))}
    </address>
  );
}
