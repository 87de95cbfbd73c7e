// The dates an offer has: how full they are, and the ways to change or cancel them.
import { OfferDatesDocument } from '@mitnand/api-client/operations/offer-dates';
import type { OfferKind, TeamDateRowFragment } from '@mitnand/api-client/types';
import { useEffect, useState } from 'react';
import { Failure } from '../../../shared/page/Failure.tsx';
import { Loading } from '../../../shared/page/Loading.tsx';
import { usePage } from '../../../shared/page/PageContext.ts';
import { useQuery } from '../../../shared/page/useQuery.ts';
import { MoreButton, Stretches, type Stretch } from '../../lists/Stretches.tsx';
import { FormSection, headingOf } from '../form/FormSection.tsx';
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
  const [chosen, setChosen] = useState<DateTask | null>(null);
  const [round, setRound] = useState(0);
  // The row and its button are asked for anew: whoever works by keys goes on from the heading.
  useEffect(() => {
    if (round > 0) document.getElementById(headingOf('dates'))?.focus();
  }, [round]);
  return (
    <FormSection name="dates" title={t('posting.existingDates')}>
      <Stretches key={round}>
        {(stretch) => <DateStretch {...{ offerId, ...stretch }} onTask={setChosen} />}
      </Stretches>
      {chosen && (
        <ChangeDatesDialog
          {...chosen}
          onClose={(done) => {
            setChosen(null);
            if (done) setRound((last) => last + 1);
          }}
        />
      )}
    </FormSection>
  );
}

interface DateStretchProps extends Stretch {
  offerId: string;
  onTask: (task: DateTask) => void;
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
      <MoreButton {...{ pageInfo, onMore }} />
    </>
  );
}
