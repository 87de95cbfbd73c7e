/** Who can be tried out in the demo town's console: one invented person for each role. */
import type { MentorName, OrganisationKey, VenueKey } from './names.ts';
import { organisations } from './organisations.ts';
import { team } from './team.ts';

export interface DemoStaffMember {
  readonly name: string;
  readonly email: string;
  /** What they are there for: a venue, an organisation, a mentor's hours, or the whole town. */
  readonly works:
    | { readonly role: 'QUARTIER_TEAM'; readonly at: VenueKey }
    | { readonly role: 'ORGANISATION_MEMBER'; readonly at: OrganisationKey }
    | { readonly role: 'MENTOR'; readonly as: MentorName; readonly entrustedTo: VenueKey }
    | { readonly role: 'TOWN_ADMIN' | 'AUDITOR' };
}

const { eselsberg } = team;
const { contact } = organisations.nachbarschaftshilfe;

export const staff: readonly DemoStaffMember[] = [
  { name: eselsberg.name, email: eselsberg.email, works: { role: 'QUARTIER_TEAM', at: 'laterne' } },
  {
    name: contact.name,
    email: 'rosa.lechner@ulm.example',
    works: { role: 'ORGANISATION_MEMBER', at: 'nachbarschaftshilfe' },
  },
  {
    name: 'Aylin',
    email: 'aylin@ulm.example',
    works: { role: 'MENTOR', as: 'Aylin', entrustedTo: 'laterne' },
  },
  { name: 'Paula Renner', email: 'paula.renner@ulm.example', works: { role: 'TOWN_ADMIN' } },
  { name: 'Ottmar Vogt', email: 'ottmar.vogt@ulm.example', works: { role: 'AUDITOR' } },
];
