// Fills a new offer with what is known of whoever posts it, as soon as it is known.
import { useEffect } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { usePage } from '../../../shared/page/PageContext.ts';
import { useMe } from '../../session/me.ts';
import type { OfferForm } from '../form/offer-form.ts';
import { usePostingChoices } from '../form/usePostingChoices.ts';
import { withOwn } from './with-own.ts';

/** The fields it may fill. */
export const ownFields = [
  'organisationId',
  'venueId',
  'contactName',
  'contactPhone',
  'contactEmail',
] as const;

/** What somebody has answered meanwhile stays. */
export function useOwn(form: UseFormReturn<OfferForm>, { skip }: { skip: boolean }): void {
  const { town } = usePage();
  const me = useMe();
  const choices = usePostingChoices();
  useEffect(() => {
    if (skip) return;
    const typed = form.getValues();
    const filled = withOwn(typed, { me, choices, phone: town.contact.phone });
    for (const field of ownFields) if (filled[field] !== typed[field]) form.setValue(field, filled[field]);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once with what the page knows, once with the choices
  }, [choices]);
}
