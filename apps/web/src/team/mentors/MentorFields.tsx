// Name, what somebody can help with, and their limits.
import '@mitnand/ui/styles/parts/pills.css';
import '@mitnand/ui/styles/parts/form-groups.css';
import { MentorVenuesDocument } from '@mitnand/api-client/operations/mentor-venues';
import type { MentorRowFragment } from '@mitnand/api-client/types';
import { ChoiceGroup } from '@mitnand/ui/fields/Choice.tsx';
import { TextField } from '@mitnand/ui/fields/TextField.tsx';
import { devices, worries } from '../../shared/booking/booking-answers.ts';
import { spokenName } from '../../shared/offers/spoken-languages.ts';
import { usePage } from '../../shared/page/PageContext.ts';
import { useQuery } from '../../shared/page/useQuery.ts';
import { spokenChoices } from '../offers/form/who/spoken-languages.ts';
import { type MentorDraft, type missingIn, toggled } from './mentor-draft.ts';

interface MentorFieldsProps {
  draft: MentorDraft;
  known: MentorRowFragment | null;
  missing: ReturnType<typeof missingIn>;
  nameError: string | null;
  onChange: (draft: MentorDraft) => void;
}

export function MentorFields({ draft, known, missing, nameError, onChange }: MentorFieldsProps) {
  const { t, language } = usePage();
  const { data } = useQuery(MentorVenuesDocument, {});
  const open = (data?.teamVenues ?? []).filter(({ closedAt }) => closedAt === null);
  // Where somebody helps at other teams' venues as well, that stays.
  const elsewhere = (known?.venues ?? []).filter(({ id }) => open.every((venue) => venue.id !== id));
  const change = (part: Partial<MentorDraft>) => onChange({ ...draft, ...part });
  const error = (name: (typeof missing)[number]) => (missing.includes(name) ? t('mentors.chooseOne') : null);
  return (
    <>
      <TextField
        id="mentor-name"
        label={t('mentors.name')}
        hint={t('mentors.nameHint')}
        error={nameError}
        maxLength={80}
        autoComplete="off"
        required
        value={draft.name}
        onChange={({ currentTarget }) => change({ name: currentTarget.value })}
      />
      <Pills
        id="mentor-worries"
        label={t('mentors.worries')}
        error={error('worries')}
        options={worries.map((key) => ({ key, label: t(`worry.${key}`) }))}
        chosen={draft.worries}
        onChange={(chosen) => change({ worries: chosen })}
      />
      <Pills
        id="mentor-devices"
        label={t('mentors.devices')}
        error={error('devices')}
        options={devices.map((key) => ({ key, label: t(`device.${key}`) }))}
        chosen={draft.devices}
        onChange={(chosen) => change({ devices: chosen })}
      />
      <Pills
        id="mentor-languages"
        label={t('mentors.languages')}
        error={error('languages')}
        options={spokenChoices(draft.languages).map((key) => ({ key, label: spokenName(key, language) }))}
        chosen={draft.languages}
        onChange={(chosen) => change({ languages: chosen })}
      />
      <TextField
        id="mentor-hours"
        label={t('mentors.hoursAWeek')}
        hint={t('mentors.hoursHint')}
        type="number"
        min={1}
        max={60}
        step={1}
        short
        value={draft.hours}
        onChange={({ currentTarget }) => change({ hours: currentTarget.value })}
      />
      <Pills
        id="mentor-venues"
        label={t('mentors.venues')}
        hint={t('mentors.venuesHint')}
        options={[...open, ...elsewhere].map(({ id, name }) => ({ key: id, label: name }))}
        chosen={draft.venueIds}
        onChange={(chosen) => change({ venueIds: chosen })}
      />
    </>
  );
}

interface PillsProps<Key extends string> {
  id: string;
  label: string;
  hint?: string;
  error?: string | null;
  options: readonly { key: Key; label: string }[];
  chosen: readonly Key[];
  onChange: (chosen: Key[]) => void;
}

function Pills<Key extends string>({ options, chosen, onChange, ...group }: PillsProps<Key>) {
  return (
    <ChoiceGroup {...group}>
      <div className="pills">
        {options.map(({ key, label }) => (
          <label key={key} className="pill">
            <input
              type="checkbox"
              checked={chosen.includes(key)}
              onChange={() => onChange(toggled(chosen, key))}
            />
            {label}
          </label>
        ))}
      </div>
    </ChoiceGroup>
  );
}
