import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Spot } from '../view';
import { type Box, boxBetween } from './box';

/**
 * Draws a box by dragging over a sheet that lies above the floor. The sheet keeps its drags to itself, so that the view
 * below it stands still; the wheel goes on to the view.
 */
export function useDrawnBox(
  svg: RefObject<SVGSVGElement | null>,
  onDrawn: ((box: Box | null) => void) | undefined,
  /** The drag has ended. */
  onEnd?: () => void,
): (sheet: SVGRectElement | null) => void {
  const [sheet, setSheet] = useState<SVGRectElement | null>(null);
  const tell = useRef(onDrawn);
  tell.current = onDrawn;
  const tellEnd = useRef(onEnd);
  tellEnd.current = onEnd;
  useEffect(() => {
    if (!sheet) return undefined;
    let from: Spot | null = null;
    const spotOf = ({ clientX, clientY }: PointerEvent): Spot => {
      const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(svg.current?.getScreenCTM()?.inverse());
      return { x, y };
    };
    const down = (event: PointerEvent): void => {
      event.stopPropagation();
      sheet.setPointerCapture(event.pointerId);
      from = spotOf(event);
    };
    const move = (event: PointerEvent): void => {
      event.stopPropagation();
      if (from) tell.current?.(boxBetween(from, spotOf(event)));
    };
    const up = (event: PointerEvent): void => {
      event.stopPropagation();
      if (from) tellEnd.current?.();
      from = null;
    };
    sheet.addEventListener('pointerdown', down);
    sheet.addEventListener('pointermove', move);
    sheet.addEventListener('pointerup', up);
    sheet.addEventListener('pointercancel', up);
    return () => {
      sheet.removeEventListener('pointerdown', down);
      sheet.removeEventListener('pointermove', move);
      sheet.removeEventListener('pointerup', up);
      sheet.removeEventListener('pointercancel', up);
    };
  }, [sheet, svg]);
  return setSheet;
}
