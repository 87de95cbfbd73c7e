// The dates an offer has: how full they are, and the ways to change or cancel them.
import { OfferDatesDocument } from '@mitnand/api-client/operations/offer-dates';
import type { OfferKind, TeamDateRowFragment } from '@mitnand/api-client/types';
import { Button } from '@mitnand/ui/Button.tsx';
import { useState } from 'react';
import { Failure } from '../../../shared/page/Failure.tsx';
import { Loading } from '../../../shared/page/Loading.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';
import { useQuery } from '../../../shared/page/useQuery.ts';
import { FormSection } from '../form/FormSection.tsx';
import { ChangeDatesDialog } from './ChangeDatesDialog.tsx';
import { DateRow } from './DateRow.tsx';
import type { SeriesRule } from './series-days.ts';

/** What somebody is about to do with a date. */
export interface DateTask {
  date: TeamDateRowFragment;
  task: 'CHANGE' | 'CANCEL';
  /** On which days its series comes; null for a single date. */
  rule: SeriesRule | null;
  kind: OfferKind | null;
}

export function DatesPart({ offerId }: { offerId: string }) {
  const { t } = usePage();
  const [cursors, setCursors] = useState<(string | null)[]>([null]);
  const [chosen, setChosen] = useState<DateTask | null>(null);
  const [round, setRound] = useState(0);
  return (
    <FormSection name="dates" title={t('posting.existingDates')}>
      {cursors.map((after, i) => (
        <DateStretch
          key={`${after} ${round}`}
          {...{ offerId, after }}
          onTask={setChosen}
          onMore={i === cursors.length - 1 ? (next) => setCursors([...cursors, next]) : undefined}
        />
      ))}
      {chosen && (
        <ChangeDatesDialog
          {...chosen}
          onClose={(done) => {
            setChosen(null);
            if (!done) return;
            setCursors([null]);
            setRound((last) => last + 1);
          }}
        />
      )}
    </FormSection>
  );
}

interface DateStretchProps {
  offerId: string;
  after: string | null;
  onTask: (task: DateTask) => void;
  onMore?: (cursor: string) => void;
}

function DateStretch({ offerId, after, onTask, onMore }: DateStretchProps) {
  const { t } = usePage();
  const { data, refusal, refresh } = useQuery(OfferDatesDocument, { id: offerId, after, past: false });
  if (refusal) return <Failure refusal={refusal} onRetry={refresh} />;
  if (!data) return <Loading rows={2} />;
  const { nodes, pageInfo } = data.teamOffer.dates;
  const ruleOf = (id: string | null) => data.teamOffer.series.find((one) => one.id === id)?.rule ?? null;
  if (!after && nodes.length === 0) return <p className="quiet">{t('posting.noDates')}</p>;
  return (
    <>
      <ul className="offer-dates">
        {nodes.map((date) => (
          <DateRow
            key={date.id}
            date={date}
            onTask={(task) => onTask({ date, task, rule: ruleOf(date.seriesId), kind: data.teamOffer.kind })}
          />
        ))}
      </ul>
      {onMore && pageInfo.hasNextPage && pageInfo.endCursor && (
        <Button kind="tertiary" onClick={() => onMore(pageInfo.endCursor!)}>
          {t('posting.moreDates')}
        </Button>
      )}
    </>
  );
}
