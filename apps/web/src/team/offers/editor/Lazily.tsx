// A part of the form that comes a moment after the rest.
import { Suspense, type ReactNode } from 'react';
import { Loading } from '../../../shared/page/Loading.tsx';

export function Lazily({ children }: { children: ReactNode }) {
  return <Suspense fallback={<Loading rows={1} />}>{children}</Suspense>;
}
