// Who came without a booking, as it is now: followed by the venue's board, where several call at once.
import { CallNextDocument } from '@mitnand/api-client/operations/call-next';
import { OpenHoursDocument } from '@mitnand/api-client/operations/open-hours';
import { ServeWalkInDocument } from '@mitnand/api-client/operations/serve-walk-in';
import { TakeBackWalkInDocument } from '@mitnand/api-client/operations/take-back-walk-in';
import { WalkInGoneDocument } from '@mitnand/api-client/operations/walk-in-gone';
import type { Refusal } from '@mitnand/api-client/refusal';
import type { SessionHoursFragment, WalkInState } from '@mitnand/api-client/types';
import { useEffect, useRef, useState } from 'react';
import { usePage } from '../../../shared/page/PageContext.ts';
import { useApi } from '../../../shared/page/useQuery.ts';
import { RequestKeys } from '../request-keys.ts';
import { useOnce } from '../useOnce.ts';
import { onBoardChange } from './on-board-change.ts';

export type WalkInNumber = SessionHoursFragment['numbers'][number];

export function useOpenHours(occurrenceId: string) {
  const { t } = usePage();
  const api = useApi();
  const [hours, setHours] = useState<SessionHoursFragment | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { once, say, withUndo } = useOnce(() => undefined);
  const [keys] = useState(() => new RequestKeys());
  /** Who waited when a call was first sent, by its key: a board may say sooner than its answer who was called. */
  const waitedThen = useRef(new Map<string, ReadonlySet<string>>());
  const boardKey = hours?.boardKey ?? null;

  useEffect(() => {
    let over = false;
    const ask = () =>
      void api.ask(OpenHoursDocument, { occurrenceId }).then(({ data, refusal: why }) => {
        if (over) return;
        setRefusal(why ?? null);
        if (data) setHours(data.openHours);
      });
    const stop = boardKey === null ? () => undefined : onBoardChange(boardKey, ask);
    ask();
    return () => {
      over = true;
      stop();
    };
  }, [api, occurrenceId, boardKey]);

  const takeBack = async ({ id, number }: WalkInNumber, was: WalkInState) => {
    const done = await once(() => api.mutate(TakeBackWalkInDocument, { id, was }));
    if (!done) return;
    setHours(done.takeBackWalkIn);
    say({ text: t('mentor.hours.saidBack', { number }) });
  };
  const serve = async () => {
    const requestKey = keys.keyOf('serve');
    const done = await once(() =>
      keys.settle('serve', api.mutate(ServeWalkInDocument, { occurrenceId, requestKey })),
    );
    if (!done) return;
    setHours(done.serveWalkIn);
    const given = done.serveWalkIn.numbers.at(-1)!;
    withUndo(t('mentor.hours.given', given), () => void takeBack(given, 'WAITING'));
  };
  const call = async (table: number) => {
    const deed = `call to ${table}`;
    const requestKey = keys.keyOf(deed);
    const before = waitedThen.current.get(requestKey) ?? waiting(hours);
    waitedThen.current.set(requestKey, before);
    const done = await once(() =>
      keys.settle(deed, api.mutate(CallNextDocument, { occurrenceId, table, requestKey })),
    );
    if (!done) return;
    setHours(done.callNext);
    const called = done.callNext.numbers.find(
      (number) => before.has(number.id) && number.state === 'CALLED' && number.table === table,
    );
    if (!called) return say({ text: t('mentor.hours.nobody') });
    const text = t('mentor.hours.called', { number: called.number, table });
    withUndo(text, () => void takeBack(called, 'CALLED'));
  };
  const gone = async (number: WalkInNumber) => {
    const done = await once(() => api.mutate(WalkInGoneDocument, { id: number.id }));
    if (!done) return;
    setHours(done.walkInGone);
    withUndo(t('mentor.hours.saidGone', number), () => void takeBack(number, 'GONE'));
  };
  return { hours, refusal, serve, call, gone };
}

function waiting(hours: SessionHoursFragment | null): ReadonlySet<string> {
  return new Set(hours?.numbers.filter(({ state }) => state === 'WAITING').map(({ id }) => id));
}
