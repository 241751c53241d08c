import { useState } from 'react';
import { middle } from '../booth';
import { isDirection, neighbour } from '../neighbour';
import type { PanZoom } from '../use-pan-zoom';
import type { DrawnBooth } from './drawn-booth';

export interface BoothKeys {
  /** The booth that the tab key reaches; arrows lead on from there. */
  readonly tabbable: string | undefined;
  onKeyDown(event: React.KeyboardEvent<SVGSVGElement>): void;
}

/** Arrows go from booth to booth, Enter or space chooses; with shift held, booths on the way are chosen, too. */
export function useBoothKeys(
  booths: readonly DrawnBooth[],
  chosen: ReadonlySet<string> | undefined,
  onPick: ((key: string) => void) | undefined,
  motion: PanZoom,
): BoothKeys {
  const [reached, setReached] = useState<string | null>(null);
  const tabbable = booths.find(({ key }) => key === reached) ?? booths[0];
  const onKeyDown = (event: React.KeyboardEvent<SVGSVGElement>): void => {
    const key = (event.target as Element).closest('[data-booth]')?.getAttribute('data-booth');
    const booth = booths.find((one) => one.key === key);
    if (!booth || !onPick) return;
    if (event.key === 'Enter' || event.key === ' ') onPick(booth.key);
    else if (isDirection(event.key)) {
      const next = neighbour(booths, booth, event.key) ?? booth;
      setReached(next.key);
      motion.show(middle(next));
      event.currentTarget.querySelector<SVGElement>(`[data-booth="${next.key}"]`)?.focus({ preventScroll: true });
      if (event.shiftKey) for (const one of [booth, next]) if (!chosen?.has(one.key)) onPick(one.key);
    } else if (event.key === '+') motion.zoomBy(1.5);
    else if (event.key === '-') motion.zoomBy(1 / 1.5);
    else return;
    event.preventDefault();
  };
  return { tabbable: tabbable?.key, onKeyDown };
}
