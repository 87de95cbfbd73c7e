// One deed at a time, so that a double tap is one tap; refusals are said, and what is shown is asked for again.
import type { Answer } from '@mitnand/api-client';
import { errorText } from '@mitnand/i18n/error-text';
import { useToast } from '@mitnand/ui/notices/Toasts.tsx';
import { useRef } from 'react';
import { usePage } from '../../shared/page/PageContext.ts';

export function useOnce(onDone: () => void) {
  const { t } = usePage();
  const say = useToast();
  const busy = useRef(false);

  const once = async <Data>(deed: () => Promise<Answer<Data>>): Promise<Data | undefined> => {
    if (busy.current) return undefined;
    busy.current = true;
    const { data, refusal } = await deed();
    busy.current = false;
    if (refusal) say({ text: errorText(t, refusal.code, refusal.values) });
    onDone();
    return data;
  };
  const withUndo = (text: string, onUndo: () => void) =>
    say({ text, undo: { label: t('team.undo'), onUndo } });
  return { once, say, withUndo };
}
