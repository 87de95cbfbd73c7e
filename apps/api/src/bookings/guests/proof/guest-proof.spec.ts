// A number and its PIN open a booking as long as the key it was made with is listed, whichever others come and go.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Api, startApi } from '../../../testing/servers/api.ts';
import { Builders } from '../../../testing/made/builders.ts';
import { Guest, type Proof } from '../../../testing/desks/guest.ts';

const FIRST = 'the first key of this town is long enough';
const SECOND = 'the second key of this town is long enough';
const THIRD = 'the third key of this town is long enough';

let town: Api;
let firstProof: Proof;
let secondProof: Proof;

const withKeys = (keys: string) => startApi({ sharing: town, env: { SECRET_KEY: keys } });

beforeAll(async () => {
  town = await startApi({ env: { SECRET_KEY: FIRST } });
  const builders = new Builders(town);
  await builders.aTown();
  const { slot } = await builders.anOffer({ contactRequired: false });
  firstProof = (await new Guest(town).book({ slotId: slot.id })).value;
  const renewed = await withKeys(`2:${SECOND},1:${FIRST}`);
  secondProof = (await new Guest(renewed).book({ slotId: slot.id })).value;
  await renewed.close();
});
afterAll(() => town.close());

const found = async (api: Api, proof: Proof) => {
  const { value, code } = await new Guest(api).find(proof);
  return code ?? (value === null ? null : value.number);
};

it('opens with the key of its time, in whatever order the keys are listed', async () => {
  const api = await withKeys(`1:${FIRST},3:${THIRD},2:${SECOND}`);
  expect(await found(api, firstProof)).toBe(firstProof.number);
  expect(await found(api, secondProof)).toBe(secondProof.number);
  await api.close();
});

it('is answered like a wrong pair once its key was dropped, and newer ones still open', async () => {
  const api = await withKeys(`3:${THIRD},2:${SECOND}`);
  expect(await found(api, firstProof)).toBeNull();
  expect(await found(api, { ...firstProof, pin: '000000' })).toBeNull();
  expect(await found(api, secondProof)).toBe(secondProof.number);
  await api.close();
});
