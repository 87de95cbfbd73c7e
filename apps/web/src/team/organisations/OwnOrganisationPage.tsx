// What one's own organisation says about itself; how much of its offers is read first is the town's to say.
import { TeamOrganisationsDocument } from '@mitnand/api-client/operations/team-organisations';
import { Failure } from '../../shared/page/Failure.tsx';
import { Loading } from '../../shared/page/Loading.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { useQuery } from '../../shared/page/useQuery.ts';
import { useMe } from '../session/me.ts';
import { Button } from '@mitnand/ui/Button.tsx';
import { useState } from 'react';
import { TeamPage } from '../frame/TeamPage.tsx';
import { type ListOf } from '../other-sites/snippets.ts';
import { ShowElsewhere } from '../other-sites/ShowElsewhere.tsx';
import { OrganisationForm } from './OrganisationForm.tsx';
import '../places/places.css';

export default function OwnOrganisationPage() {
  const { t } = usePage();
  const { grants } = useMe();
  const [shown, setShown] = useState<ListOf | null>(null);
  const { data, refusal, refresh } = useQuery(TeamOrganisationsDocument, {});
  // An admin may be a member too, and is told of all of them.
  const mine = data?.teamOrganisations.filter(({ id }) =>
    grants.some(({ organisationId }) => organisationId === id),
  );
  const [only, ...others] = mine ?? [];
  return (
    <TeamPage
      title={only && others.length === 0 ? only.name : t('team.nav.organisation')}
      lead={t('townData.organisations.ownLead')}
    >
      {!mine && (refusal ? <Failure refusal={refusal} onRetry={refresh} /> : <Loading rows={3} />)}
      {mine?.map((organisation) => (
        <section key={organisation.id} className="part" aria-label={organisation.name}>
          {others.length > 0 && <h2>{organisation.name}</h2>}
          <p>{t(`townData.organisations.ownTrust.${organisation.trust}`)}</p>
          <OrganisationForm own organisation={organisation} onDone={refresh} />
          <Button kind="secondary" onClick={() => setShown({ kind: 'organisation', ...organisation })}>
            {t('townData.elsewhere.open')}
          </Button>
        </section>
      ))}
      <ShowElsewhere list={shown} onClose={() => setShown(null)} />
    </TeamPage>
  );
}
