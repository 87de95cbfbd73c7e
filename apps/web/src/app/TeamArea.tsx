// The console's frame with its styles; loaded only with pages of the team.
import '@mitnand/ui/styles/parts/form-groups.css';
import '@mitnand/ui/styles/parts/pills.css';
import '@mitnand/ui/styles/parts/icon-button.css';
import '../shared/page/section.css';
import './styles/team.css';
import type { ReactNode } from 'react';
import { consoleLanguages } from '@mitnand/i18n/languages';
import { TeamFrame } from '../team/frame/TeamFrame.tsx';
import { LanguageLinks } from './frame/LanguageLinks.tsx';
import { OfflineNotice } from './frame/OfflineNotice.tsx';

export default function TeamArea({ paths, children }: { paths: readonly string[]; children: ReactNode }) {
  return (
    <TeamFrame
      paths={paths}
      languages={<LanguageLinks offered={consoleLanguages} />}
      offline={<OfflineNotice />}
    >
      {children}
    </TeamFrame>
  );
}
