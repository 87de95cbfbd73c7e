/** What people of the staff are there for; a person may hold several grants. */
import { registerEnumType } from '@nestjs/graphql';

export enum Role {
  MENTOR = 'MENTOR',
  ORGANISATION_MEMBER = 'ORGANISATION_MEMBER',
  QUARTIER_TEAM = 'QUARTIER_TEAM',
  TOWN_ADMIN = 'TOWN_ADMIN',
  AUDITOR = 'AUDITOR',
}

registerEnumType(Role, {
  name: 'Role',
  description: 'What somebody of the staff is there for.',
  valuesMap: {
    MENTOR: { description: 'Gives hours of consultation; sees the own ones.' },
    ORGANISATION_MEMBER: { description: 'Posts offers of one organisation and sees who comes to them.' },
    QUARTIER_TEAM: { description: 'Runs one venue: its offers, dates and bookings.' },
    TOWN_ADMIN: { description: 'Does everything, and looks after staff, places and the town’s data.' },
    AUDITOR: { description: 'Sees numbers, never a person.' },
  },
});

const BY_LINK: readonly Role[] = [Role.MENTOR, Role.ORGANISATION_MEMBER];

/** Whether whoever holds just these may come in by a one-time link alone; with others it takes password and second factor. */
export function mayComeByLink(grants: readonly { readonly role: Role }[]): boolean {
  return grants.length > 0 && grants.every(({ role }) => BY_LINK.includes(role));
}
