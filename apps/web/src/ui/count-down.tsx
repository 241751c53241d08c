import { useEffect, useState } from 'react';
import { leftUntil } from './left-until';

/**
 * Minutes and seconds until an instant, by the gateway's clock as far as the device's agrees with it.
 * @param onEnd once, when nothing is left
 */
export function CountDown({ until, onEnd }: { readonly until: string; readonly onEnd?: () => void }): React.ReactNode {
  const [now, setNow] = useState(() => Date.now());
  const { text, over } = leftUntil(until, now);
  useEffect(() => {
    if (over) return undefined;
    const ticking = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(ticking);
  }, [over]);
  useEffect(() => {
    if (over) onEnd?.();
    // Only the end counts; who listens may be a new function each time.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [over]);
  return (
    <time role="timer" dateTime={until}>
      {text}
    </time>
  );
}
