// Nothing that was typed is lost, and nothing of somebody else's is overwritten unseen.
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { noAnswer, type Refusal } from '@mitnand/api-client/refusal';
import { DraftKeeper, type DraftKeeperOptions, type Keeping } from './draft-keeper.ts';

interface Form {
  title: string;
}
type Send = DraftKeeperOptions<Form>['send'];

const refusal = (code: Refusal['code']): Refusal => ({ code, values: {}, field: null, uncertain: false });

function aKeeper(send: Send, remember: DraftKeeperOptions<Form>['remember'] = () => true) {
  const states: Keeping[] = [];
  const keeper = new DraftKeeper<Form>({
    version: 3,
    saved: { title: 'Café' },
    send: jest.fn(send),
    remember,
    onChange: (state) => states.push(state),
  });
  return { keeper, states };
}

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

describe('typing', () => {
  test('is sent once the hand rests, with the version it follows', async () => {
    const send = jest.fn<Send>(async (_, version) => ({ version: version + 1 }));
    const { keeper, states } = aKeeper(send);
    keeper.changed({ title: 'Café a' });
    keeper.changed({ title: 'Café am' });
    await jest.advanceTimersByTimeAsync(2_000);
    expect(send.mock.calls).toEqual([[{ title: 'Café am' }, 3]]);
    expect(states.map(({ is }) => is)).toEqual(['unsaved', 'unsaved', 'saving', 'saved']);
    keeper.changed({ title: 'Café am Markt' });
    await jest.advanceTimersByTimeAsync(2_000);
    expect(send.mock.calls[1]).toEqual([{ title: 'Café am Markt' }, 4]);
  });

  test('while it is being sent goes after it, never beside it', async () => {
    let answer = (_: { version: number }) => undefined as void;
    const send = jest.fn<Send>(() => new Promise((resolve) => (answer = resolve)));
    const { keeper, states } = aKeeper(send);
    keeper.changed({ title: 'A' });
    await jest.advanceTimersByTimeAsync(2_000);
    keeper.changed({ title: 'AB' });
    await jest.advanceTimersByTimeAsync(5_000);
    expect(send).toHaveBeenCalledTimes(1);
    answer({ version: 4 });
    await jest.advanceTimersByTimeAsync(2_000);
    expect(send).toHaveBeenLastCalledWith({ title: 'AB' }, 4);
    answer({ version: 5 });
    await jest.advanceTimersByTimeAsync(0);
    expect(states.at(-1)).toEqual({ is: 'saved' });
  });

  test('back to what is saved sends nothing', async () => {
    const send = jest.fn<Send>(async () => ({ version: 4 }));
    const { keeper } = aKeeper(send);
    keeper.changed({ title: 'Café' });
    await jest.advanceTimersByTimeAsync(2_000);
    expect(send).not.toHaveBeenCalled();
  });
});

describe('without a line', () => {
  test('it is kept on the device and sent when the line is back', async () => {
    const remembered: unknown[] = [];
    const send = jest.fn<Send>(async () => ({ version: 4 }));
    send.mockResolvedValueOnce({ refusal: noAnswer });
    const { keeper, states } = aKeeper(send, (unsaved) => remembered.push(unsaved) > 0);
    keeper.changed({ title: 'Unterwegs' });
    await jest.advanceTimersByTimeAsync(2_000);
    expect(states.at(-1)).toMatchObject({ is: 'kept', lost: false });
    expect(remembered).toEqual([{ form: { title: 'Unterwegs' }, version: 3, saved: { title: 'Café' } }]);
    await jest.advanceTimersByTimeAsync(11_000);
    expect(states.at(-1)).toEqual({ is: 'saved' });
    expect(remembered.at(-1)).toBeNull();
  });

  test('leaving warns only when the device could not keep it', async () => {
    const { keeper } = aKeeper(
      async () => ({ refusal: noAnswer }),
      () => false,
    );
    expect(keeper.leave()).toBe(true);
    keeper.changed({ title: 'Unterwegs' });
    expect(keeper.leave()).toBe(false);
    keeper.stop();
  });
});

describe('when somebody else has saved', () => {
  test('nothing more is sent until it is settled', async () => {
    const send = jest.fn<Send>(async () => ({ version: 9 }));
    send.mockResolvedValueOnce({ refusal: refusal('CHANGED_MEANWHILE') });
    const { keeper, states } = aKeeper(send);
    keeper.changed({ title: 'Meins' });
    await jest.advanceTimersByTimeAsync(2_000);
    expect(states.at(-1)).toEqual({ is: 'meanwhile' });
    keeper.changed({ title: 'Meins auch' });
    await jest.advanceTimersByTimeAsync(20_000);
    expect(send).toHaveBeenCalledTimes(1);
    expect(await keeper.flush()).toBe(false);
    keeper.follow(8, { title: 'Ihres' });
    await jest.advanceTimersByTimeAsync(0);
    expect(send).toHaveBeenLastCalledWith({ title: 'Meins auch' }, 8);
    expect(states.at(-1)).toEqual({ is: 'saved' });
  });
});

test('what is refused for good is not tried again by itself', async () => {
  const send = jest.fn<Send>(async () => ({ refusal: refusal('BAD_INPUT') }));
  const { keeper, states } = aKeeper(send);
  keeper.changed({ title: 'x'.repeat(300) });
  await jest.advanceTimersByTimeAsync(60_000);
  expect(send).toHaveBeenCalledTimes(1);
  expect(states.at(-1)).toMatchObject({ is: 'refused' });
});
