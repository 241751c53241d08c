import { type RefObject, useEffect, useState } from 'react';
import type { GridRow } from './rows-of';
import { type Range, visibleRows } from './visible-rows';

interface Seen {
  readonly range: Range;
  /** Pixels that the grid has, its head included. */
  readonly width: number;
}

/** Which rows are to be drawn, as one scrolls and as the window changes. */
export function useScrolled(scroller: RefObject<HTMLElement | null>, rows: readonly GridRow[]): Seen {
  const [seen, setSeen] = useState<Seen>({ range: { from: 0, to: 0 }, width: 0 });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const look = (): void => {
      const range = visibleRows(rows, element.scrollTop, element.clientHeight);
      const width = element.clientWidth;
      setSeen((before) =>
        before.range.from === range.from && before.range.to === range.to && before.width === width
          ? before
          : { range, width },
      );
    };
    look();
    const resized = new ResizeObserver(look);
    resized.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      resized.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scroller, rows]);
  return seen;
}
