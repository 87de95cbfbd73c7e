// What a screen would show with what is typed: asked for when the hand rests, and never older than the last word.
import {
  PreviewScreenDocument,
  type PreviewScreenQueryVariables,
} from '@mitnand/api-client/operations/preview-screen';
import { useEffect, useState } from 'react';
import type { PreviewDocument } from './cut-words.ts';
import { useApi } from '../../../shared/page/useQuery.ts';

/** Milliseconds the hand has to rest. */
const REST = 500;
/** Milliseconds until it is asked for again after no answer came. */
const AGAIN = 10_000;

export interface PreviewState {
  /** The document as the API makes it for screens; null before the first one. */
  document: PreviewDocument | null;
  /** When it came, milliseconds since 1970 UTC. */
  at: number;
  /** What is typed now could not be shown. */
  behind: boolean;
}

const parsed = (json: string) => JSON.parse(json) as PreviewDocument;

/** `input` null: what is typed can't be shown, and the last document stays, if there is one. */
export function usePreview(input: PreviewScreenQueryVariables | null): PreviewState {
  const api = useApi();
  const [state, setState] = useState<PreviewState>({ document: null, at: 0, behind: false });
  const content = JSON.stringify(input);
  const first = state.document === null;
  useEffect(() => {
    if (!input) return;
    let stale = false;
    const ask = async () => {
      const { data } = await api.ask(PreviewScreenDocument, input);
      if (stale) return;
      if (!data) timer = setTimeout(() => void ask(), AGAIN);
      setState((last) =>
        data
          ? { document: parsed(data.previewScreen), at: Date.now(), behind: false }
          : { ...last, behind: true },
      );
    };
    let timer = setTimeout(() => void ask(), first ? 0 : REST);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the content of the input is what counts
  }, [api, content]);
  return { ...state, behind: state.behind || !input };
}
