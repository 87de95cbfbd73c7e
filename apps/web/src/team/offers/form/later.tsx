// Parts of the form that come a moment after it, one after the other; a line lost meanwhile never takes the form away.
import { createElement, useEffect, useState, type ComponentType, type ReactNode } from 'react';

/** Milliseconds after which a part that did not come is asked for again. */
const AGAIN = 5_000;

export interface Later<Props> {
  (props: Props): ReactNode;
  /** Loads it ahead of need, so that it is there when the line is not. */
  prepare: () => void;
}

/** A component that is loaded when it is first shown or prepared; nothing stands in its place until then. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): Later<Props> {
  let loading: Promise<ComponentType<Props>> | undefined;
  let loaded: ComponentType<Props> | null = null;
  const open = async () => {
    loading ??= load();
    try {
      loaded = await loading;
    } catch (error) {
      loading = undefined;
      throw error;
    }
    return loaded;
  };
  const Part = (props: Props) => {
    const [Shown, setShown] = useState<ComponentType<Props> | null>(() => loaded);
    useEffect(() => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      let gone = false;
      const attempt = () =>
        void open().then(
          (part) => !gone && setShown(() => part),
          () => (timer = gone ? undefined : setTimeout(attempt, AGAIN)),
        );
      attempt();
      return () => {
        gone = true;
        clearTimeout(timer);
      };
    }, []);
    return Shown && createElement(Shown, props);
  };
  return Object.assign(Part, { prepare: () => void open().catch(() => undefined) });
}
