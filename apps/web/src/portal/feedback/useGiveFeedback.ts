// Sends feedback; the same words get the same key, so that a double tap or a lost answer makes no second enquiry.
import {
  GiveFeedbackDocument,
  type GiveFeedbackMutation,
} from '@mitnand/api-client/operations/give-feedback';
import type { Refusal } from '@mitnand/api-client/refusal';
import { useEffect, useRef, useState } from 'react';
import { useApi } from '../../shared/page/useQuery.ts';
import type { Told } from './feedback-form.ts';

export type Receipt = GiveFeedbackMutation['giveFeedback'];

export function useGiveFeedback() {
  const api = useApi();
  const busy = useRef(false);
  const last = useRef({ content: '', requestKey: '' });
  const [sending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [receipt, setReceipt] = useState<Receipt | null>(null);
  // Whoever fills in a form in a tunnel can send it after the tunnel.
  useEffect(() => api.prepare(), [api]);

  const give = async (told: Told) => {
    if (busy.current) return;
    busy.current = true;
    setSending(true);
    setRefusal(null);
    const content = JSON.stringify(told);
    if (last.current.content !== content) last.current = { content, requestKey: crypto.randomUUID() };
    const input = { ...told, requestKey: last.current.requestKey };
    const answer = await api.mutate(GiveFeedbackDocument, { input });
    setRefusal(answer.refusal ?? null);
    setReceipt(answer.data?.giveFeedback ?? null);
    setSending(false);
    busy.current = false;
  };
  const startOver = () => {
    last.current = { content: '', requestKey: '' };
    setReceipt(null);
  };
  return { sending, refusal, receipt, give, startOver };
}
