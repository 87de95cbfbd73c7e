// The town's own data; before the first start is over, the few things it needs.
import { TownSettingsDocument, type TownSettingsQuery } from '@mitnand/api-client/operations/town-settings';
import { Notice } from '@mitnand/ui/notices/Notice.tsx';
import { Tabs } from '@mitnand/ui/Tabs.tsx';
import { useState } from 'react';
import { Failure } from '../../shared/page/Failure.tsx';
import { Loading } from '../../shared/page/Loading.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { useQuery } from '../../shared/page/useQuery.ts';
import { TeamPage } from '../frame/TeamPage.tsx';
import { BasicsForm } from './basics/BasicsForm.tsx';
import { ColoursForm } from './colours/ColoursForm.tsx';
import { KeptForm } from './KeptForm.tsx';
import { LogoPart } from './logo/LogoPart.tsx';
import { LegalForms } from './legal/LegalForms.tsx';
import { SetUpPage } from './SetUpPage.tsx';
import '../places/places.css';
import './town.css';

export type Settings = TownSettingsQuery['townSettings'];

export interface SectionProps {
  settings: Settings;
  /** Begins anew with this version of the settings, or a later one. */
  onReload: (version: number) => void;
}

const sections = { contact: BasicsForm, look: Look, legal: LegalForms, kept: KeptForm };
type Section = keyof typeof sections;

export default function TownPage() {
  const { t } = usePage();
  const { data, refusal, refresh } = useQuery(TownSettingsDocument, {});
  const settings = data?.townSettings;
  if (settings?.setUpAt === null) return <SetUpPage />;
  return (
    <TeamPage title={t('townData.town.title')} lead={t('townData.town.lead')}>
      {refusal && <Failure refusal={refusal} onRetry={refresh} />}
      {!refusal && !data && <Loading rows={5} />}
      {settings && <Sections settings={settings} onRefresh={refresh} />}
    </TeamPage>
  );
}

function Sections({ settings, onRefresh }: { settings: Settings; onRefresh: () => void }) {
  const { t } = usePage();
  const [section, setSection] = useState<Section>('contact');
  const [round, setRound] = useState(0);
  const [wanted, setWanted] = useState<number | null>(null);
  const reload = (version: number) => {
    setWanted(version);
    onRefresh();
  };
  // The forms are mounted anew only for this: what is typed elsewhere stays while one of them is saved.
  if (wanted !== null && settings.version >= wanted) {
    setWanted(null);
    setRound(round + 1);
  }
  const Form = sections[section];
  return (
    <>
      {settings.missing.length > 0 && (
        <Notice tone="warning" heading={t('townData.town.missing')}>
          <p>{t('townData.town.missingText')}</p>
          <ul>
            {settings.missing.map((part) => (
              <li key={part}>{t(`townData.town.missingPart.${part}`)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Tabs
        label={t('townData.town.sections')}
        tabs={(Object.keys(sections) as Section[]).map((key) => ({
          key,
          label: t(`townData.town.tab.${key}`),
        }))}
        selected={section}
        onSelect={setSection}
      >
        <Form key={`${section} ${round}`} settings={settings} onReload={reload} />
      </Tabs>
    </>
  );
}

function Look(props: SectionProps) {
  return (
    <>
      <LogoPart />
      <ColoursForm {...props} />
    </>
  );
}
