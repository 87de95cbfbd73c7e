// Leaving a page on which something is not saved: asked about, whichever way somebody goes.
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { askBeforeLeaving } from './leave-by.ts';
import { putStepBefore, takeStepAway } from './step-before.ts';

interface Leaving {
  asked: boolean;
  stay: () => void;
  go: () => void;
}

export function useLeaving(unsaved: boolean): Leaving {
  const [, navigate] = useLocation();
  const [way, setWay] = useState<(() => void | Promise<void>) | null>(null);
  const going = useRef(false);
  const isUnsaved = useRef(unsaved);
  useEffect(() => {
    const ended = new AbortController();
    const { signal } = ended;
    isUnsaved.current = unsaved;
    const settle = () => (isUnsaved.current ? putStepBefore() : takeStepAway(settle));
    settle();
    if (!unsaved) {
      // Going forward leads onto a step that was left behind.
      addEventListener('popstate', settle, { signal });
      return () => ended.abort();
    }
    const closing = (event: BeforeUnloadEvent) => {
      if (!going.current) event.preventDefault();
    };
    const following = (event: MouseEvent) => {
      const link = (event.target as Element).closest('a');
      const elsewhere =
        event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0;
      if (!link?.href || link.target || elsewhere || link.origin !== location.origin) return;
      if (link.pathname === location.pathname && link.hash) return;
      event.preventDefault();
      event.stopPropagation();
      const to = link.pathname + link.search + link.hash;
      // Public pages, and this one in another language, are loaded, not shown in place; in place of the step before.
      const inPlace = link.pathname.startsWith('/team') && link.pathname !== location.pathname;
      setWay(() => () => (inPlace ? navigate(to, { replace: true }) : location.replace(to)));
    };
    const back = (event: PopStateEvent) => {
      if (going.current) return;
      event.stopImmediatePropagation();
      putStepBefore();
      setWay(() => () => history.go(-2));
    };
    addEventListener('beforeunload', closing, { signal });
    addEventListener('click', following, { capture: true, signal });
    addEventListener('popstate', back, { capture: true, signal });
    const free = askBeforeLeaving((go) => setWay(() => go));
    return () => {
      isUnsaved.current = false;
      ended.abort();
      free();
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `navigate` does the same each time
  }, [unsaved]);
  return {
    asked: way !== null,
    stay: () => setWay(null),
    go: () => {
      going.current = true;
      setWay(null);
      void way?.();
    },
  };
}
