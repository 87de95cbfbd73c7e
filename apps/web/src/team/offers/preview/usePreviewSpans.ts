// The dates an offer will have, as far as they can be told already.
import { OfferDatesDocument } from '@mitnand/api-client/operations/offer-dates';
import { useParams } from 'wouter';
import { usePage } from '../../../shared/page/PageContext.ts';
import { useQuery } from '../../../shared/page/useQuery.ts';
import { spanMinutes } from '../form/when/clock-minutes.ts';
import type { OfferForm } from '../form/offer-form.ts';
import { useSeriesPreview } from '../series/useSeriesPreview.ts';
import type { Span } from './shown-of-form.ts';
import { townInstant } from './town-instant.ts';

/** Dates it has already count too, where no new ones are added. */
export function usePreviewSpans(form: OfferForm): Span[] {
  const { town } = usePage();
  const { id = '' } = useParams();
  const keeps = form.when === 'KEEP';
  const { data } = useQuery(OfferDatesDocument, { id, after: null, past: false }, { skip: !keeps });
  const series = useSeriesPreview(form, { skip: form.when !== 'SERIES' });
  if (form.when === 'SERIES') return (series?.days ?? []).filter(({ leftOut }) => leftOut === null);
  if (keeps)
    return (data?.teamOffer.dates.nodes ?? [])
      .filter(({ status }) => status !== 'CANCELLED')
      .map((date) => ({ startsAt: date.startsAt, endsAt: date.endsAt, filled: date }));
  if (form.when !== 'SINGLE') return [];
  return form.dates
    .flatMap((date) => {
      const startsAt = townInstant(date.on, date.from, town.timeZone);
      const minutes = spanMinutes(date);
      if (startsAt === null || minutes === null) return [];
      return [{ startsAt, endsAt: new Date(Date.parse(startsAt) + minutes * 60_000).toISOString() }];
    })
    .sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
}
