// Putting slides in order and taking them out, each with its way back.
import type { Operation } from '@mitnand/api-client/operation';
import { OrderSlidesDocument } from '@mitnand/api-client/operations/order-slides';
import { RemoveSlideDocument } from '@mitnand/api-client/operations/remove-slide';
import { RestoreSlideDocument } from '@mitnand/api-client/operations/restore-slide';
import { errorText } from '@mitnand/i18n/error-text';
import { useToast } from '@mitnand/ui/notices/Toasts.tsx';
import { useRef } from 'react';
import { usePage } from '../../../shared/page/PageContext.ts';
import { useApi } from '../../../shared/page/useQuery.ts';

export function useSlideDeeds(screenId: string, onChanged: () => void) {
  const { t } = usePage();
  const api = useApi();
  const say = useToast();
  const busy = useRef(false);

  /** One at a time, so that a double tap is one tap. Answers whether it was done. */
  const once = async <Data, Variables extends object>(
    operation: Operation<Data, Variables>,
    variables: Variables,
  ): Promise<boolean> => {
    if (busy.current) return false;
    busy.current = true;
    const { data, refusal } = await api.mutate(operation, variables);
    busy.current = false;
    if (refusal) say({ text: errorText(t, refusal.code, refusal.values) });
    onChanged();
    return data !== undefined;
  };
  return {
    order: (seen: readonly string[], wanted: readonly string[]) =>
      once(OrderSlidesDocument, { screenId, seen: [...seen], wanted: [...wanted] }),
    /** `onBack`: it was brought back. */
    remove: async ({ id, version }: { id: string; version: number }, name: string, onBack: () => void) => {
      if (!(await once(RemoveSlideDocument, { id, version }))) return false;
      const restore = async () => {
        if (await once(RestoreSlideDocument, { id })) onBack();
      };
      say({
        text: t('screens.slides.removed', { name }),
        undo: { label: t('team.undo'), onUndo: () => void restore() },
      });
      return true;
    },
  };
}
