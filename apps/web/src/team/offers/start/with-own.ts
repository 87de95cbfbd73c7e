// What is known of whoever posts stands in the form already: the only organisation or the one that posted last at the venue, the only venue, oneself as the contact.
import type { Me } from '../../session/me.ts';
import type { OfferForm } from '../form/offer-form.ts';
import type { PostingChoices } from '../form/usePostingChoices.ts';

interface Own {
  me: Pick<Me, 'name' | 'email' | 'grants'>;
  choices: PostingChoices;
  /** Of the town's office, until somebody writes another. */
  phone: string;
}

/** The form with what is known; answers it has already stay. */
export function withOwn(form: OfferForm, { me, choices, phone }: Own): OfferForm {
  const own = (role: string) => me.grants.filter((grant) => grant.role === role);
  const [venue] = own('QUARTIER_TEAM').map(({ venueId }) => venueId);
  const [organisation] = own('ORGANISATION_MEMBER').map(({ organisationId }) => organisationId);
  const venueId = form.venueId || venue || onlyOne(choices.venues);
  const usual = choices.usualOrganisations.find((each) => each.venueId === venueId)?.organisationId;
  return {
    ...form,
    organisationId: form.organisationId || organisation || onlyOne(choices.organisations) || (usual ?? ''),
    venueId,
    contactName: form.contactName || choices.name || me.name,
    contactPhone: form.contactPhone || phone,
    contactEmail: form.contactEmail || choices.email || (me.email ?? ''),
  };
}

function onlyOne(list: readonly { id: string }[]): string {
  return list.length === 1 ? list[0]!.id : '';
}
