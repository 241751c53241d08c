import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * Whether the page is just being printed, by a button or by the browser's own menu: for what is too long to stand in the
 * page beside what is read on screen. It is there before the browser lays out its sheets.
 */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const begin = (): void => flushSync(() => setPrinting(true));
    const end = (): void => setPrinting(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return printing;
}
