// What the team writes down about districts, venues and their closed days, and what must be right about it.
import { DomainError } from '../../platform/domain-error.ts';
import type { AccessibilityFeature } from './accessibility-feature.ts';
import type { Localised } from '../localised.ts';

/** A Sozialraum, or with `parentId` a Stadtteil within one; coordinates are its rough middle, WGS 84. */
export interface DistrictDraft {
  /** Edits this district; a new one when left out. */
  readonly id?: string;
  readonly parentId?: string | null;
  readonly name: string;
  readonly latitude?: number | null;
  readonly longitude?: number | null;
}

export interface VenueDraft {
  /** Edits this venue; a new one when left out. */
  readonly id?: string;
  readonly districtId: string;
  readonly name: string;
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  readonly latitude?: number | null;
  readonly longitude?: number | null;
  readonly phone?: string | null;
  readonly accessibility?: readonly AccessibilityFeature[];
  readonly accessibilityNote?: Localised;
  /** What is written there stays when left out. */
  readonly openingHours?: Localised;
}

/** Days from `fromOn` to `toOn`, both included, local to the town. */
export interface ClosedDayDraft {
  /** Edits this one; a new one when left out. */
  readonly id?: string;
  readonly venueId: string;
  readonly fromOn: Temporal.PlainDate;
  readonly toOn: Temporal.PlainDate;
  readonly reason: string;
}

/** @throws DomainError BAD_INPUT with the field at fault */
export function checkDistrict({ name, latitude, longitude }: DistrictDraft): void {
  refuseUnless(isName(name), 'name');
  checkCoordinates(latitude, longitude);
}

/** @throws DomainError BAD_INPUT with the field at fault */
export function checkVenue(venue: VenueDraft): void {
  for (const field of ['name', 'street', 'city'] as const) refuseUnless(isName(venue[field]), field);
  refuseUnless(/^\d{5}$/.test(venue.postalCode), 'postalCode');
  checkCoordinates(venue.latitude, venue.longitude);
  checkOpeningHours(venue.openingHours);
}

/** They stand in one line of a screen. @throws DomainError BAD_INPUT */
export function checkOpeningHours(hours: Localised = {}): void {
  refuseUnless(
    Object.values(hours).every((text) => text.length <= 200),
    'openingHours',
  );
}

/** @throws DomainError BAD_INPUT with the field at fault */
export function checkClosedDay({ fromOn, toOn, reason }: ClosedDayDraft): void {
  refuseUnless(Temporal.PlainDate.compare(fromOn, toOn) <= 0, 'toOn');
  refuseUnless(isName(reason), 'reason');
}

function checkCoordinates(latitude?: number | null, longitude?: number | null): void {
  refuseUnless(latitude == null || Math.abs(latitude) <= 90, 'latitude');
  refuseUnless(longitude == null || Math.abs(longitude) <= 180, 'longitude');
  refuseUnless((latitude == null) === (longitude == null), 'longitude');
}

function isName(text: string): boolean {
  return text.trim().length > 0 && text.length <= 200;
}

function refuseUnless(right: boolean, field: string): void {
  if (!right) throw new DomainError('BAD_INPUT', {}, field);
}
