import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { framing, middleOf, moved, type Spot, showing, type View, zoomed } from './view';

/** Fingers tremble: less than this is a tap. */
const TAP_PX = 6;
const WHEEL = 0.0015;

export interface PanZoom {
  zoomBy(factor: number): void;
  panBy(dx: number, dy: number): void;
  fit(): void;
  /** Brings all of these into view, with floor around them. */
  frame(spots: readonly Spot[]): void;
  /** @param down where on screen, from 0 (top) to 1; see `showing` */
  show(spot: Spot, down?: number): void;
  /** True right after a drag, whose end is no tap. */
  dragged(): boolean;
}

/**
 * Moves the view of an SVG with pointers and wheel. The view is written straight to the element: sixty times a second is
 * no rhythm for React.
 */
export function usePanZoom(svg: RefObject<SVGSVGElement | null>, home: View): PanZoom {
  const view = useRef(home);
  const wasDragged = useRef(false);
  const apply = useCallback(
    (next: View) => {
      view.current = next;
      svg.current?.setAttribute('viewBox', `${next.x} ${next.y} ${next.width} ${next.height}`);
    },
    [svg],
  );
  // A plan that is asked anew is the same floor: only another one takes the view out of the reader's hands.
  const { x, y, width, height } = home;
  useEffect(() => apply({ x, y, width, height }), [apply, x, y, width, height]);

  useEffect(() => {
    const element = svg.current;
    if (!element) return undefined;
    const fingers = new Map<number, Spot>();
    let start: Spot | null = null;

    const inHall = ({ x, y }: Spot): Spot => {
      const matrix = element.getScreenCTM()?.inverse();
      const point = new DOMPoint(x, y).matrixTransform(matrix);
      return { x: point.x, y: point.y };
    };
    const down = (event: PointerEvent): void => {
      fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
      if (fingers.size === 1) {
        start = { x: event.clientX, y: event.clientY };
        wasDragged.current = false;
      }
    };
    const move = (event: PointerEvent): void => {
      const before = fingers.get(event.pointerId);
      if (!before) return;
      const now = { x: event.clientX, y: event.clientY };
      if (!wasDragged.current && start && distance(start, now) < TAP_PX && fingers.size === 1) return;
      // Captured only now: a captured tap would not reach the booth.
      if (!wasDragged.current) element.setPointerCapture(event.pointerId);
      wasDragged.current = true;
      const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
      const [from, to] = [inHall(before), inHall(now)];
      if (other) {
        const factor = distance(now, other) / Math.max(1, distance(before, other));
        apply(zoomed(view.current, home, factor, inHall(other)));
      } else {
        apply(moved(view.current, home, from.x - to.x, from.y - to.y));
      }
      fingers.set(event.pointerId, now);
    };
    const up = (event: PointerEvent): void => void fingers.delete(event.pointerId);
    const wheel = (event: WheelEvent): void => {
      event.preventDefault();
      const at = inHall({ x: event.clientX, y: event.clientY });
      apply(zoomed(view.current, home, Math.exp(-event.deltaY * WHEEL), at));
    };
    element.addEventListener('pointerdown', down);
    element.addEventListener('pointermove', move);
    for (const end of ['pointerup', 'pointercancel', 'pointerleave'] as const) element.addEventListener(end, up);
    element.addEventListener('wheel', wheel, { passive: false });
    return () => {
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('pointermove', move);
      for (const end of ['pointerup', 'pointercancel', 'pointerleave'] as const) element.removeEventListener(end, up);
      element.removeEventListener('wheel', wheel);
    };
  }, [svg, home, apply]);

  return {
    zoomBy: (factor) => apply(zoomed(view.current, home, factor, middleOf(view.current))),
    panBy: (dx, dy) => apply(moved(view.current, home, dx * view.current.width, dy * view.current.height)),
    fit: () => apply(home),
    frame: (spots) => apply(framing(home, spots)),
    show(spot, down) {
      const box = svg.current?.getBoundingClientRect();
      apply(showing(view.current, home, spot, box && box.width > 0 ? box.height / box.width : undefined, down));
    },
    dragged: () => wasDragged.current,
  };
}

const distance = (one: Spot, other: Spot): number => Math.hypot(one.x - other.x, one.y - other.y);
