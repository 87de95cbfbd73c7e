// A name or an address in town: German in every language, so a German voice reads it.
import { originalLanguage } from '@mitnand/i18n/languages';
import type { ReactNode } from 'react';

export function VenueName({ children }: { children: ReactNode }) {
  return <bdi lang={originalLanguage}>{children}</bdi>;
}
