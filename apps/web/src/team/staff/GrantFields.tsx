// What somebody is there for: one line for each task.
import { GrantChoicesDocument } from '@mitnand/api-client/operations/grant-choices';
import { Button } from '@mitnand/ui/Button.tsx';
import { CloseIcon } from '@mitnand/ui/pictures/console-icons.tsx';
import { Select } from '@mitnand/ui/fields/Select.tsx';
import { usePage } from '../../shared/page/PageContext.ts';
import { useQuery } from '../../shared/page/useQuery.ts';
import type { Role } from '../session/me.ts';
import { emptyRow, isFor, roles, type GrantRow } from './grant-rows.ts';

interface GrantFieldsProps {
  id: string;
  rows: readonly GrantRow[];
  onChange: (rows: GrantRow[]) => void;
}

export function GrantFields({ id, rows, onChange }: GrantFieldsProps) {
  const { t } = usePage();
  const set = (at: number, row: GrantRow) => onChange(rows.map((old, i) => (i === at ? row : old)));
  return (
    <fieldset className="group grants">
      <legend className="group__legend">{t('team.staff.tasks')}</legend>
      {rows.map((row, at) => (
        <div className="grants__row" key={at}>
          <Select
            id={`${id}-role-${at}`}
            label={t('team.staff.role')}
            value={row.role}
            onChange={(event) => set(at, { role: event.target.value as Role, of: '' })}
          >
            {roles.map((role) => (
              <option key={role} value={role}>
                {t(`team.role.${role}`)}
              </option>
            ))}
          </Select>
          <PlaceSelect id={`${id}-of-${at}`} row={row} onChange={(of) => set(at, { ...row, of })} />
          {row.role === 'MENTOR' && (
            <EntrustedSelect
              id={`${id}-entrusted-${at}`}
              row={row}
              onChange={(entrustedTo) => set(at, { ...row, entrustedTo })}
            />
          )}
          {rows.length > 1 && (
            <button
              type="button"
              className="icon-button"
              aria-label={t('team.staff.removeTask', { number: at + 1 })}
              onClick={() => onChange(rows.filter((_, i) => i !== at))}
            >
              <CloseIcon />
            </button>
          )}
          <p className="field__hint">{t(`team.roleText.${row.role}`)}</p>
        </div>
      ))}
      <Button kind="tertiary" onClick={() => onChange([...rows, emptyRow])}>
        {t('team.staff.addTask')}
      </Button>
    </fieldset>
  );
}

interface PlaceSelectProps {
  id: string;
  row: GrantRow;
  onChange: (id: string) => void;
}

/** The place, organisation or mentor a role is for; nothing for the whole town. */
function PlaceSelect({ id, row, onChange }: PlaceSelectProps) {
  const { t } = usePage();
  const { data } = useQuery(GrantChoicesDocument, {});
  if (!isFor(row.role)) return null;
  const { venues = [], organisations = [], mentors = [] } = data?.postingChoices ?? {};
  const choices = { QUARTIER_TEAM: venues, ORGANISATION_MEMBER: organisations, MENTOR: mentors }[row.role];
  return (
    <Select
      id={id}
      label={t(`team.staff.of.${row.role}`)}
      value={row.of}
      onChange={(event) => onChange(event.target.value)}
      required
    >
      <option value="">{t('team.choose')}</option>
      {choices.map((choice) => (
        <option key={choice.id} value={choice.id}>
          {choice.name}
        </option>
      ))}
    </Select>
  );
}

/** Whose team may hand links to a mentor, beside the admins. */
function EntrustedSelect({ id, row, onChange }: PlaceSelectProps) {
  const { t } = usePage();
  const { data } = useQuery(GrantChoicesDocument, {});
  return (
    <Select
      id={id}
      label={t('team.staff.entrustedTo')}
      value={row.entrustedTo ?? ''}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{t('team.staff.entrustedToNobody')}</option>
      {data?.postingChoices.venues.map((venue) => (
        <option key={venue.id} value={venue.id}>
          {venue.name}
        </option>
      ))}
    </Select>
  );
}
