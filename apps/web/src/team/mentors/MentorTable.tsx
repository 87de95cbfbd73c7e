// The mentors by name.
import type { MentorRowFragment } from '@mitnand/api-client/types';
import { Button } from '@mitnand/ui/Button.tsx';
import { Table, type Column } from '@mitnand/ui/Table.tsx';
import { VisuallyHidden } from '@mitnand/ui/VisuallyHidden.tsx';
import { spokenNames } from '../../shared/offers/spoken-languages.ts';
import { usePage } from '../../shared/page/PageContext.ts';

interface MentorTableProps {
  mentors: readonly MentorRowFragment[];
  onEdit: (mentor: MentorRowFragment) => void;
}

export function MentorTable({ mentors, onEdit }: MentorTableProps) {
  const { t, language } = usePage();
  const columns: Column<MentorRowFragment>[] = [
    {
      key: 'name',
      heading: t('mentors.name'),
      rowHeader: true,
      cell: ({ name, languages }) => (
        <>
          {name}
          <span className="second-line">{spokenNames(languages, language)}</span>
        </>
      ),
    },
    {
      key: 'skills',
      heading: t('mentors.skills'),
      cell: ({ worries, devices }) => (
        <>
          {worries.map((worry) => t(`worry.${worry}`)).join(', ')}
          <span className="second-line">{devices.map((device) => t(`device.${device}`)).join(', ')}</span>
        </>
      ),
    },
    {
      key: 'where',
      heading: t('mentors.where'),
      cell: ({ venues, hoursAWeek }) => (
        <>
          {venues.length > 0 ? venues.map(({ name }) => name).join(', ') : t('mentors.anywhere')}
          <span className="second-line">
            {hoursAWeek === null ? t('mentors.noLimit') : t('mentors.hours', { count: hoursAWeek })}
          </span>
        </>
      ),
    },
    {
      key: 'edit',
      heading: t('team.edit'),
      quiet: true,
      align: 'end',
      cell: (mentor) => (
        <Button kind="secondary" small aria-haspopup="dialog" onClick={() => onEdit(mentor)}>
          {t('team.edit')}
          <VisuallyHidden>: {mentor.name}</VisuallyHidden>
        </Button>
      ),
    },
  ];
  return <Table caption={t('mentors.title')} columns={columns} rows={mentors} />;
}
