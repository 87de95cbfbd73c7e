// The days a series gives, as the API computes them: holidays, closed days and mentors who are elsewhere included.
import type { Answer } from '@mitnand/api-client';
import {
  SeriesPreviewDocument,
  type SeriesPreviewQuery,
} from '@mitnand/api-client/operations/series-preview';
import { useEffect, useState } from 'react';
import { useParams } from 'wouter';
import { useApi } from '../../../shared/page/useQuery.ts';
import { seriesInput } from '../form/draft/draft-of-form.ts';
import type { OfferForm } from '../form/offer-form.ts';
import { beginningOf } from '../start/beginnings.ts';

export type PreviewedSeries = SeriesPreviewQuery['seriesPreview'];
export type PreviewedDay = PreviewedSeries['days'][number];

type RuleInForm = Pick<OfferForm, 'series' | 'venueId' | 'mentorIds' | 'place' | 'kind'>;

/** Milliseconds the hand has to rest. */
const REST = 350;

/** The question asked last: list and preview ask the same at the same time. */
let asked: { content: string; answer: Promise<Answer<SeriesPreviewQuery>> } | null = null;

/** Null until there is an answer; the last one stays while a new one is on its way. */
export function useSeriesPreview(
  { series, venueId, mentorIds, place, kind }: RuleInForm,
  { skip = false } = {},
): PreviewedSeries | null {
  const api = useApi();
  const { id } = useParams();
  const [preview, setPreview] = useState<PreviewedSeries | null>(null);
  const input = {
    series: seriesInput(series),
    venueId: place === 'ONLINE' ? null : venueId || null,
    mentorIds: kind === 'CONSULTATION' ? mentorIds : [],
    // An offer that was never saved has no dates of its own to clash with, and nobody knows it.
    offerId: id === undefined || beginningOf(id) ? null : id,
  };
  const content = JSON.stringify(input);
  useEffect(() => {
    if (skip) return;
    let stale = false;
    const timer = setTimeout(() => {
      if (asked?.content !== content) asked = { content, answer: api.ask(SeriesPreviewDocument, { input }) };
      void asked.answer.then(({ data }) => {
        if (!data) asked = null;
        else if (!stale) setPreview(data.seriesPreview);
      });
    }, REST);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the content of the rule is what counts
  }, [api, content, skip]);
  return preview;
}
