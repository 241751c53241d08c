import { useRef } from 'react';

interface Painting {
  /** For each cell. */
  readonly onPointerDown: (event: React.PointerEvent) => void;
  /** For the grid: a finger that moves belongs to the cell where it began. */
  readonly onPointerMove: (event: React.PointerEvent) => void;
  readonly onPointerUp: () => void;
}

const slotAt = (element: Element | null): number | null => {
  const text = element?.closest<HTMLElement>('[data-slot]')?.dataset.slot;
  return text === undefined ? null : Number(text);
};

/**
 * Painting over cells by mouse, pen or finger: the first cell says whether free or not, the others follow.
 * @param paint all the cells since the last call
 */
export function usePainting(isFree: (slot: number) => boolean, paint: (slot: number, free: boolean) => void): Painting {
  const stroke = useRef<{ readonly free: boolean; last: number } | null>(null);
  return {
    onPointerDown: (event) => {
      const slot = slotAt(event.currentTarget);
      if (slot === null || event.button !== 0) return;
      (event.target as Element).releasePointerCapture?.(event.pointerId);
      stroke.current = { free: !isFree(slot), last: slot };
      paint(slot, stroke.current.free);
    },
    onPointerMove: (event) => {
      const current = stroke.current;
      if (!current) return;
      // Let go outside of the page.
      if (event.buttons === 0) return void (stroke.current = null);
      const slot = slotAt(document.elementFromPoint(event.clientX, event.clientY));
      if (slot === null || slot === current.last) return;
      current.last = slot;
      paint(slot, current.free);
    },
    onPointerUp: () => void (stroke.current = null),
  };
}
