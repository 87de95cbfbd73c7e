// The map as one stop of the Tab key, with arrow keys from field to field; before the page is awake each field is one.
import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { nextField } from './plan/next-field.ts';
import type { Point } from './plan/polygons.ts';

/** `start` is the field that the Tab key comes to at first. */
export function useRovingFocus(points: readonly Point[], start: number) {
  const map = useRef<SVGSVGElement>(null);
  const [awake, setAwake] = useState(false);
  const [last, setLast] = useState<number | null>(null);
  useEffect(() => setAwake(true), []);
  const fields = () => [...(map.current?.querySelectorAll<SVGAElement>('a') ?? [])];
  const fieldOf = (target: EventTarget) => fields().findIndex((field) => field.contains(target as Node));
  const current = Math.min(last ?? start, points.length - 1);
  return {
    ref: map,
    onFocus: (event: FocusEvent) => setLast(fieldOf(event.target)),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const next = nextField(points, fieldOf(event.target), event.key);
      if (next === null) return;
      event.preventDefault();
      fields()[next]?.focus();
    },
    tabIndexOf: (field: number) => (awake && field !== current ? -1 : undefined),
  };
}
