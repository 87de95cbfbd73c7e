// Which mentor is being dragged. The browser tells what is dragged only when it is dropped.
import { createContext, useContext, type DragEvent } from 'react';
import type { Taken } from './week.ts';

interface Dragging {
  dragged: Taken | null;
  drag: (taken: Taken | null) => void;
}

export const DraggingContext = createContext<Dragging>({ dragged: null, drag: () => undefined });

const useDragging = () => useContext(DraggingContext);

/** What makes an element draggable as this mentor. */
export function useDraggable(taken: Taken) {
  const { drag } = useDragging();
  return {
    draggable: true,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.effectAllowed = 'move';
      // Firefox drags nothing that holds no text.
      event.dataTransfer.setData('text/plain', taken.name);
      drag(taken);
    },
    onDragEnd: () => drag(null),
  };
}

/** What makes an element a place to drop a mentor on, where `may` says so. */
export function useDropZone(may: (taken: Taken) => boolean, onTaken: (taken: Taken) => void) {
  const { dragged, drag } = useDragging();
  const open = dragged !== null && may(dragged);
  return {
    open,
    zone: {
      onDragOver: (event: DragEvent) => {
        if (!open) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'move';
      },
      onDrop: (event: DragEvent) => {
        if (!open) return;
        event.preventDefault();
        drag(null);
        onTaken(dragged);
      },
    },
  };
}
