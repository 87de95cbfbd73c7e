// Nobody types what is known of them already.
import { expect, test } from '@jest/globals';
import type { Role } from '../../session/me.ts';
import { formFor } from '../form/offer-form.ts';
import type { PostingChoices } from '../form/usePostingChoices.ts';
import { withOwn } from './with-own.ts';

const form = formFor('GATHERING', '2026-11-22');
const place = (id: string) => ({ id }) as never;
const none: PostingChoices = {
  organisations: [],
  venues: [],
  usualOrganisations: [],
  mentors: [],
  name: '',
  email: null,
};
const grant = (role: Role, its: object = {}) => ({
  role,
  venueId: null,
  organisationId: null,
  mentorId: null,
  ...its,
});
const somebody = (...grants: ReturnType<typeof grant>[]) => ({
  name: 'Ayşe',
  email: 'ayse@stadt.example',
  grants,
});
const filled = (me: ReturnType<typeof somebody>, choices = none) =>
  withOwn(form, { me, choices, phone: '030 23125 1' });

test('a Quartier team posts at its own venue', () => {
  expect(filled(somebody(grant('QUARTIER_TEAM', { venueId: 'treff' }))).venueId).toBe('treff');
});

test('where there is one organisation and one venue, there is nothing to choose', () => {
  const choices = { ...none, organisations: [place('stadt')], venues: [place('halle')] };
  expect(filled(somebody(grant('TOWN_ADMIN')), choices)).toMatchObject({
    organisationId: 'stadt',
    venueId: 'halle',
  });
});

test('among several organisations the one that posted last at the venue is chosen', () => {
  const usualOrganisations = [
    { venueId: 'halle', organisationId: 'sport' },
    { venueId: 'treff', organisationId: 'awo' },
  ];
  const choices = { ...none, organisations: [place('awo'), place('sport')], usualOrganisations };
  const team = (venueId: string) => filled(somebody(grant('QUARTIER_TEAM', { venueId })), choices);
  expect(team('treff').organisationId).toBe('awo');
  expect(team('elsewhere').organisationId).toBe('');
  const member = somebody(grant('ORGANISATION_MEMBER', { organisationId: 'sport' }));
  expect(filled(member, choices).organisationId).toBe('sport');
});

test('where there are several, somebody has to choose', () => {
  const choices = { ...none, venues: [place('halle'), place('treff')] };
  expect(filled(somebody(grant('TOWN_ADMIN')), choices).venueId).toBe('');
});

test('oneself is the contact', () => {
  expect(filled(somebody())).toMatchObject({ contactName: 'Ayşe', contactEmail: 'ayse@stadt.example' });
});

test('what a template says already stays', () => {
  const template = { ...form, contactName: 'Bürgertreff' };
  expect(withOwn(template, { me: somebody(), choices: none, phone: '' }).contactName).toBe('Bürgertreff');
});
