// Asks what a wish would mean, carries it out, and knows the way back.
import type { ApiClient } from '@mitnand/api-client';
import { MoveConsequencesDocument } from '@mitnand/api-client/operations/move-consequences';
import { MoveMentorDocument } from '@mitnand/api-client/operations/move-mentor';
import { StaffingConsequencesDocument } from '@mitnand/api-client/operations/staffing-consequences';
import { StaffSessionDocument } from '@mitnand/api-client/operations/staff-session';
import type { Refusal } from '@mitnand/api-client/refusal';
import type { DatesScope, StaffingEffectsFragment } from '@mitnand/api-client/types';
import { useEffect, useRef, useState } from 'react';
import { useApi } from '../../../shared/page/useQuery.ts';
import { mentorsAfter, type Wish } from './staffing.ts';

interface Expected {
  effects?: StaffingEffectsFragment | undefined;
  refusal?: Refusal | undefined;
}

export function useStaffing(wish: Wish, scope: DatesScope) {
  const api = useApi();
  const [expected, setExpected] = useState<Expected>({});
  const [busy, setBusy] = useState(false);
  const sending = useRef(false);
  useEffect(() => {
    let stale = false;
    setExpected({});
    void consequences(api, wish, scope).then((answer) => {
      if (!stale) setExpected(answer);
    });
    return () => {
      stale = true;
    };
  }, [api, wish, scope]);

  /** Whether it was done; what was refused says why, beside what it would have meant. */
  const apply = async (beyondLimit: boolean): Promise<boolean> => {
    if (sending.current) return false;
    sending.current = true;
    setBusy(true);
    const refusal = await carryOut(api, wish, scope, beyondLimit);
    sending.current = false;
    setBusy(false);
    if (refusal) setExpected((before) => ({ ...before, refusal }));
    return !refusal;
  };
  return { ...expected, busy, apply };
}

async function consequences(api: ApiClient, wish: Wish, scope: DatesScope): Promise<Expected> {
  if (wish.do === 'MOVE') {
    const { data, refusal } = await api.ask(MoveConsequencesDocument, moveOf(wish));
    return { effects: data?.moveConsequences, refusal };
  }
  const { data, refusal } = await api.ask(StaffingConsequencesDocument, staffingOf(wish, scope));
  return { effects: data?.staffingConsequences, refusal };
}

async function carryOut(
  api: ApiClient,
  wish: Wish,
  scope: DatesScope,
  beyondLimit: boolean,
): Promise<Refusal | undefined> {
  const { refusal } =
    wish.do === 'MOVE'
      ? await api.mutate(MoveMentorDocument, { ...moveOf(wish), beyondLimit })
      : await api.mutate(StaffSessionDocument, { ...staffingOf(wish, scope), beyondLimit });
  return refusal;
}

function staffingOf(wish: Wish, scope: DatesScope) {
  return { occurrenceId: wish.session.id, staffing: { mentorIds: mentorsAfter(wish), scope } };
}

function moveOf({ from, session, taken }: Extract<Wish, { do: 'MOVE' }>) {
  return { mentorId: taken.mentorId, fromId: from.id, toId: session.id };
}
