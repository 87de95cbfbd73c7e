// How much of what an organisation posts is read first; chosen in its row, and taken back as quickly.
import { TrustOrganisationDocument } from '@mitnand/api-client/operations/trust-organisation';
import type { Trust } from '@mitnand/api-client/types';
import { useToast } from '@mitnand/ui/notices/Toasts.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { RefusalText } from '../frame/RefusalText.tsx';
import { useSave } from '../editing/useSave.ts';
import type { TeamOrganisation } from './OrganisationsPage.tsx';

const levels: readonly Trust[] = ['ALWAYS_REVIEW', 'FIRST_OFFERS', 'TRUSTED'];

export function TrustChoice({ organisation: { id, name, trust } }: { organisation: TeamOrganisation }) {
  const { t } = usePage();
  const toast = useToast();
  const { refusal, save } = useSave(TrustOrganisationDocument);
  const choose = async (chosen: Trust) => {
    if (!(await save({ id, trust: chosen }))) return;
    const onUndo = () => void save({ id, trust });
    toast({ text: t('townData.organisations.trusted'), undo: { label: t('team.undo'), onUndo } });
  };
  return (
    <>
      <select
        className="kern-form-input__input"
        aria-label={`${t('townData.organisations.trust')}: ${name}`}
        value={trust}
        onChange={({ target }) => void choose(target.value as Trust)}
      >
        {levels.map((level) => (
          <option key={level} value={level}>
            {t(`townData.trust.${level}`)}
          </option>
        ))}
      </select>
      <RefusalText refusal={refusal} />
    </>
  );
}
