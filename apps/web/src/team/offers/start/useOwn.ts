// Fills a new offer with what is known of whoever posts it, as soon as it is known.
import { PostingChoicesDocument } from '@mitnand/api-client/operations/posting-choices';
import { useEffect } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { usePage } from '../../../shared/page/PageContext.ts';
import { useApi } from '../../../shared/page/useQuery.ts';
import { useMe } from '../../session/me.ts';
import type { OfferForm } from '../form/offer-form.ts';
import { noChoices, type PostingChoices, usePostingChoices } from '../form/usePostingChoices.ts';
import { withOwn } from './with-own.ts';

/** The fields it may fill. */
export const ownFields = [
  'organisationId',
  'venueId',
  'contactName',
  'contactPhone',
  'contactEmail',
] as const;

/**
 * What somebody has answered meanwhile stays.
 * @returns waits until all that is known stands in the form, for whoever types faster than the line
 */
export function useOwn(form: UseFormReturn<OfferForm>, { skip }: { skip: boolean }): () => Promise<void> {
  const { town } = usePage();
  const api = useApi();
  const me = useMe();
  const choices = usePostingChoices();
  const fill = (known: PostingChoices) => {
    const typed = form.getValues();
    const filled = withOwn(typed, { me, choices: known, phone: town.contact.phone });
    for (const field of ownFields) if (filled[field] !== typed[field]) form.setValue(field, filled[field]);
  };
  useEffect(() => {
    if (!skip) fill(choices);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once with what the page knows, once with the choices
  }, [choices]);
  return async () => {
    if (skip || choices !== noChoices) return;
    const { data } = await api.ask(PostingChoicesDocument, {});
    if (data) fill(data.postingChoices);
  };
}
