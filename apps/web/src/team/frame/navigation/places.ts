// Where the navigation leads, and whom: the order is that of a working day.
import type { ComponentType } from 'react';
import {
  BookingsIcon,
  EnquiriesIcon,
  KiosksIcon,
  LogIcon,
  MentorsIcon,
  NumbersIcon,
  OffersIcon,
  OrganisationsIcon,
  RotaIcon,
  ScreensIcon,
  TodayIcon,
  TownIcon,
  WeekIcon,
} from '@mitnand/ui/pictures/console-icons.tsx';
import { PeopleIcon, PlaceIcon } from '@mitnand/ui/pictures/icons.tsx';
import { holds, type Me, type Role } from '../../session/me.ts';

export interface Place {
  path: string;
  name:
    | 'today'
    | 'week'
    | 'offers'
    | 'bookings'
    | 'enquiries'
    | 'rota'
    | 'mentors'
    | 'venues'
    | 'kiosks'
    | 'screens'
    | 'organisations'
    | 'organisation'
    | 'staff'
    | 'numbers'
    | 'town'
    | 'log';
  Icon: ComponentType;
  roles: readonly Role[];
}

const mentors = ['MENTOR'] as const;
const admin = ['TOWN_ADMIN'] as const;
const team = [...admin, 'QUARTIER_TEAM'] as const;
const posting = [...team, 'ORGANISATION_MEMBER'] as const;
const members = ['ORGANISATION_MEMBER'] as const;
const counting = [...team, 'AUDITOR'] as const;

const places: readonly Place[] = [
  { path: '/team', name: 'today', Icon: TodayIcon, roles: posting },
  { path: '/team/meine-woche', name: 'week', Icon: WeekIcon, roles: mentors },
  { path: '/team/angebote', name: 'offers', Icon: OffersIcon, roles: posting },
  { path: '/team/buchungen', name: 'bookings', Icon: BookingsIcon, roles: posting },
  { path: '/team/anfragen', name: 'enquiries', Icon: EnquiriesIcon, roles: team },
  { path: '/team/einsatzplan', name: 'rota', Icon: RotaIcon, roles: team },
  { path: '/team/mentoren', name: 'mentors', Icon: MentorsIcon, roles: team },
  { path: '/team/orte', name: 'venues', Icon: PlaceIcon, roles: team },
  { path: '/team/kiosks', name: 'kiosks', Icon: KiosksIcon, roles: team },
  { path: '/team/bildschirme', name: 'screens', Icon: ScreensIcon, roles: team },
  { path: '/team/organisationen', name: 'organisations', Icon: OrganisationsIcon, roles: admin },
  { path: '/team/organisation', name: 'organisation', Icon: OrganisationsIcon, roles: members },
  { path: '/team/personen', name: 'staff', Icon: PeopleIcon, roles: team },
  { path: '/team/zahlen', name: 'numbers', Icon: NumbersIcon, roles: counting },
  { path: '/team/stadt', name: 'town', Icon: TownIcon, roles: admin },
  { path: '/team/protokoll', name: 'log', Icon: LogIcon, roles: admin },
];

/** The places somebody may go to, of those that are there. */
export function placesFor(me: Pick<Me, 'grants'>, paths: readonly string[]): readonly Place[] {
  return places.filter(({ path, roles }) => paths.includes(path) && holds(me, ...roles));
}

/** The place an address belongs to, if any: `/team/angebote/neu` to the offers. */
export function placeOf(path: string): Place | undefined {
  const within = places.filter((place) => path === place.path || path.startsWith(`${place.path}/`));
  return within.find((place) => place.path !== '/team' || path === '/team' || path === '/team/tagesliste');
}
