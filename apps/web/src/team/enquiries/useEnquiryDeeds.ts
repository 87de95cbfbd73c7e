// What one does with an enquiry, each with its way back.
import { CloseEnquiryDocument } from '@mitnand/api-client/operations/close-enquiry';
import { ReleaseEnquiryDocument } from '@mitnand/api-client/operations/release-enquiry';
import { ReopenEnquiryDocument } from '@mitnand/api-client/operations/reopen-enquiry';
import { TakeEnquiryDocument } from '@mitnand/api-client/operations/take-enquiry';
import type { Refusal } from '@mitnand/api-client/refusal';
import type { EnquiryRowFragment } from '@mitnand/api-client/types';
import { errorText } from '@mitnand/i18n/error-text';
import { useToast } from '@mitnand/ui/notices/Toasts.tsx';
import { useRef } from 'react';
import { usePage } from '../../shared/page/PageContext.ts';
import { useApi } from '../../shared/page/useQuery.ts';

type Answer = { refusal?: Refusal | undefined; row?: EnquiryRowFragment | undefined };

export function useEnquiryDeeds({ id }: { id: string }, onChanged: (enquiry: EnquiryRowFragment) => void) {
  const { t } = usePage();
  const api = useApi();
  const say = useToast();
  const busy = useRef(false);

  /** One at a time, so that a double tap is one tap. Answers whether it was done. */
  const once = async (work: () => Promise<Answer>): Promise<boolean> => {
    if (busy.current) return false;
    busy.current = true;
    const { refusal, row } = await work();
    busy.current = false;
    if (refusal) say({ text: errorText(t, refusal.code, refusal.values) });
    if (row) onChanged(row);
    return row !== undefined;
  };

  const take = () =>
    once(async () => {
      const { data, refusal } = await api.mutate(TakeEnquiryDocument, { id });
      return { refusal, row: data?.takeEnquiry };
    });
  const release = () =>
    once(async () => {
      const { data, refusal } = await api.mutate(ReleaseEnquiryDocument, { id });
      return { refusal, row: data?.releaseEnquiry };
    });
  const reopen = () =>
    once(async () => {
      const { data, refusal } = await api.mutate(ReopenEnquiryDocument, { id });
      return { refusal, row: data?.reopenEnquiry };
    });
  const close = async () => {
    const closed = await once(async () => {
      const { data, refusal } = await api.mutate(CloseEnquiryDocument, { id });
      return { refusal, row: data?.closeEnquiry };
    });
    const undo = { label: t('team.undo'), onUndo: () => void reopen() };
    if (closed) say({ text: t('enquiries.closed'), undo });
  };
  return { take, release, reopen, close };
}
