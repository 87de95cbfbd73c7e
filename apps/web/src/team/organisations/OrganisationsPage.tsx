// Who posts offers, and how much of it is read first.
import {
  TeamOrganisationsDocument,
  type TeamOrganisationsQuery,
} from '@mitnand/api-client/operations/team-organisations';
import { Button } from '@mitnand/ui/Button.tsx';
import { Dialog } from '@mitnand/ui/Dialog.tsx';
import { EmptyState } from '@mitnand/ui/notices/EmptyState.tsx';
import { Table } from '@mitnand/ui/Table.tsx';
import { useState } from 'react';
import { Failure } from '../../shared/page/Failure.tsx';
import { Loading } from '../../shared/page/Loading.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { useQuery } from '../../shared/page/useQuery.ts';
import { TeamPage } from '../frame/TeamPage.tsx';
import { ShowElsewhere } from '../other-sites/ShowElsewhere.tsx';
import { OrganisationForm } from './OrganisationForm.tsx';
import { TrustChoice } from './TrustChoice.tsx';
import '../places/places.css';

export type TeamOrganisation = TeamOrganisationsQuery['teamOrganisations'][number];

export default function OrganisationsPage() {
  const { t } = usePage();
  const { data, refusal, refresh } = useQuery(TeamOrganisationsDocument, {});
  const [edited, setEdited] = useState<TeamOrganisation | 'new' | null>(null);
  const [shown, setShown] = useState<TeamOrganisation | null>(null);
  const add = <Button onClick={() => setEdited('new')}>{t('townData.organisations.add')}</Button>;
  const done = () => {
    setEdited(null);
    refresh();
  };
  return (
    <TeamPage
      title={t('townData.organisations.title')}
      lead={t('townData.organisations.lead')}
      action={data && data.teamOrganisations.length > 0 && add}
    >
      {refusal && <Failure refusal={refusal} onRetry={refresh} />}
      {!refusal && !data && <Loading rows={3} />}
      {data?.teamOrganisations.length === 0 && (
        <EmptyState words={t('townData.organisations.none')}>{add}</EmptyState>
      )}
      {data && data.teamOrganisations.length > 0 && (
        <Organisations organisations={data.teamOrganisations} onEdit={setEdited} onShow={setShown} />
      )}
      <Dialog
        open={edited !== null}
        onClose={() => setEdited(null)}
        heading={edited === 'new' ? t('townData.organisations.add') : t('townData.organisations.edit')}
        closeLabel={t('team.close')}
      >
        {edited && <OrganisationForm organisation={edited === 'new' ? null : edited} onDone={done} />}
      </Dialog>
      <ShowElsewhere list={shown && { kind: 'organisation', ...shown }} onClose={() => setShown(null)} />
    </TeamPage>
  );
}

interface OrganisationsProps {
  organisations: readonly TeamOrganisation[];
  onEdit: (organisation: TeamOrganisation) => void;
  onShow: (organisation: TeamOrganisation) => void;
}

function Organisations({ organisations, onEdit, onShow }: OrganisationsProps) {
  const { t } = usePage();
  return (
    <Table
      caption={t('townData.organisations.listLabel')}
      rows={organisations}
      columns={[
        { key: 'name', heading: t('townData.field.name'), rowHeader: true, cell: ({ name }) => name },
        {
          key: 'reach',
          heading: t('townData.organisations.reach'),
          cell: ({ phone, email }) => (
            <>
              {phone}
              {email && <span className="second-line">{email}</span>}
            </>
          ),
        },
        {
          key: 'trust',
          heading: t('townData.organisations.trust'),
          cell: (organisation) => <TrustChoice organisation={organisation} />,
        },
        {
          key: 'elsewhere',
          heading: t('townData.elsewhere.short'),
          quiet: true,
          cell: (organisation) => (
            <Button
              kind="tertiary"
              small
              aria-label={t('townData.elsewhere.openNamed', { name: organisation.name })}
              onClick={() => onShow(organisation)}
            >
              {t('townData.elsewhere.short')}
            </Button>
          ),
        },
        {
          key: 'edit',
          heading: t('team.edit'),
          quiet: true,
          cell: (organisation) => (
            <Button
              kind="tertiary"
              small
              aria-label={t('townData.editNamed', { name: organisation.name })}
              onClick={() => onEdit(organisation)}
            >
              {t('team.edit')}
            </Button>
          ),
        },
      ]}
    />
  );
}
