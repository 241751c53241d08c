import { useEffect, useRef } from 'react';

/** On buttons that remove a row of the list. */
export const REMOVES = { 'data-removes': true } as const;

interface FocusAfterRemoval<Root extends HTMLElement> {
  readonly list: React.RefObject<Root | null>;
  /** Called with the place of the row that goes. */
  readonly removing: (nth: number) => void;
}

/** Where the keyboard goes when a row goes and its button with it: to the row that moved up, to the last, or to what stands below the list. */
export function useFocusAfterRemoval<Root extends HTMLElement>(): FocusAfterRemoval<Root> {
  const list = useRef<Root>(null);
  const removed = useRef<number | null>(null);
  useEffect(() => {
    if (removed.current === null) return;
    const left = [...(list.current?.querySelectorAll<HTMLElement>('[data-removes]') ?? [])];
    const others = list.current?.querySelectorAll<HTMLElement>('button, input, select, a[href]') ?? [];
    (left[Math.min(removed.current, left.length - 1)] ?? [...others].at(-1))?.focus();
    removed.current = null;
  });
  return { list, removing: (nth) => void (removed.current = nth) };
}
