// Leaving a page on which something is not saved: asked about, whichever way somebody goes.
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';

interface Leaving {
  asked: boolean;
  stay: () => void;
  go: () => void;
}

export function useLeaving(unsaved: boolean): Leaving {
  const [, navigate] = useLocation();
  const [way, setWay] = useState<(() => void) | null>(null);
  const going = useRef(false);
  useEffect(() => {
    if (!unsaved) return;
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
      // Public pages, and this one in another language, are loaded, not shown in place.
      const inPlace = link.pathname.startsWith('/team') && link.pathname !== location.pathname;
      setWay(() => () => (inPlace ? navigate(to) : location.assign(to)));
    };
    // One step more in the history, so that the first step back stays here and asks.
    const oneMore = () => history.pushState({ asks: true }, '');
    if (!(history.state as { asks?: boolean } | null)?.asks) oneMore();
    const back = () => {
      if (going.current) return;
      oneMore();
      setWay(() => () => history.go(-2));
    };
    addEventListener('beforeunload', closing);
    addEventListener('click', following, true);
    addEventListener('popstate', back);
    return () => {
      removeEventListener('beforeunload', closing);
      removeEventListener('click', following, true);
      removeEventListener('popstate', back);
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `navigate` does the same each time
  }, [unsaved]);
  return {
    asked: way !== null,
    stay: () => setWay(null),
    go: () => {
      going.current = true;
      setWay(null);
      way?.();
    },
  };
}
