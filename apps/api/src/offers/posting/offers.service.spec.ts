import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MentorsModule } from '../../mentors/mentors.module.ts';
import { type Api, startApi } from '../../testing/api.ts';
import { Builders } from '../../testing/builders.ts';
import { ProbeModule } from '../../testing/probe.module.ts';
import { OffersModule } from '../offers.module.ts';
import { OffersService } from './offers.service.ts';

let api: Api;
let make: Builders;

beforeAll(async () => {
  api = await startApi({ modules: [ProbeModule, OffersModule, MentorsModule] });
  make = new Builders(api);
  await make.aTown();
});
afterAll(() => api.close());

describe('saving an offer', () => {
  test('makes its date with its slots', async () => {
    const offer = await make.anOffer({ startsIn: '3 days', slots: [{ capacity: 5 }, { capacity: null }] });
    expect(offer.number).toMatch(/^[1-9]\d{4}$/);
    expect(offer.occurrence.startsAt).toEqual(api.clock.now().add({ hours: 72 }));
    expect(offer.slots.map(({ capacity }) => capacity)).toEqual(expect.arrayContaining([5, null]));
  });
});
