import { type RefObject, useEffect, useRef } from 'react';

/** Pixels that a pointer may tremble before it drags. */
const TREMBLE = 5;
/** Within so many pixels of an edge the grid scrolls along, so many pixels a frame. */
const EDGE = 32;
const PACE = 8;

export interface DragHandlers {
  /** A chip was taken hold of; false: not this one. */
  onTake(requestId: string): boolean;
  /** Where it is held now, in pixels of the window. */
  onOver(x: number, y: number): void;
  onDrop(): void;
  onGiveUp(): void;
}

/**
 * Dragging with a mouse, a pen or a finger. A finger scrolls the grid; it drags a chip that was chosen before, which
 * does not scroll (`touch-action` in the stylesheet). Escape gives up.
 */
export function useGridDrag(scroller: RefObject<HTMLElement | null>, handlers: DragHandlers): void {
  const latest = useRef(handlers);
  latest.current = handlers;
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    let held: { readonly pointer: number; readonly x: number; readonly y: number; dragging: boolean } | null = null;
    let [x, y, frame] = [0, 0, 0];
    let swallow = false;

    const scrollAlong = (): void => {
      const box = element.getBoundingClientRect();
      const pull = (at: number, from: number, to: number): number =>
        at < from + EDGE ? -PACE : at > to - EDGE ? PACE : 0;
      element.scrollBy(pull(x, box.left + EDGE, box.right), pull(y, box.top + EDGE, box.bottom));
      latest.current.onOver(x, y);
      frame = requestAnimationFrame(scrollAlong);
    };
    const end = (dropped: boolean): void => {
      cancelAnimationFrame(frame);
      const wasDragging = held?.dragging ?? false;
      held = null;
      element.removeAttribute('data-dragging');
      if (!wasDragging) return;
      swallow = true;
      setTimeout(() => (swallow = false));
      if (dropped) latest.current.onDrop();
      else latest.current.onGiveUp();
    };
    const down = (event: PointerEvent): void => {
      const chip = (event.target as Element).closest<HTMLElement>('[data-request]');
      if (!chip || event.button !== 0) return;
      if (event.pointerType === 'touch' && chip.getAttribute('aria-pressed') !== 'true') return;
      if (!latest.current.onTake(chip.dataset.request ?? '')) return;
      held = { pointer: event.pointerId, x: event.clientX, y: event.clientY, dragging: false };
    };
    const move = (event: PointerEvent): void => {
      if (event.pointerId !== held?.pointer) return;
      [x, y] = [event.clientX, event.clientY];
      if (!held.dragging && Math.hypot(x - held.x, y - held.y) < TREMBLE) return;
      if (!held.dragging) {
        held.dragging = true;
        element.setPointerCapture(event.pointerId);
        element.setAttribute('data-dragging', 'true');
        frame = requestAnimationFrame(scrollAlong);
      }
      event.preventDefault();
    };
    const up = (event: PointerEvent): void => {
      if (event.pointerId !== held?.pointer) return;
      if (held.dragging) latest.current.onOver(event.clientX, event.clientY);
      end(true);
    };
    const cancel = (): void => end(false);
    const key = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && held?.dragging) end(false);
    };
    const click = (event: MouseEvent): void => {
      if (!swallow) return;
      event.stopPropagation();
      event.preventDefault();
    };
    element.addEventListener('pointerdown', down);
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerup', up);
    element.addEventListener('pointercancel', cancel);
    element.addEventListener('click', click, true);
    addEventListener('keydown', key);
    return () => {
      cancelAnimationFrame(frame);
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerup', up);
      element.removeEventListener('pointercancel', cancel);
      element.removeEventListener('click', click, true);
      removeEventListener('keydown', key);
    };
  }, [scroller]);
}
