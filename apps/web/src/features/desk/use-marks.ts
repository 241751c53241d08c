import { useEffect, useSyncExternalStore } from 'react';
import { outdate } from '../../graphql/answers';
import { useMe } from '../../session/session';
import { DeskDay } from './desk.generated';
import { refusedMark, sendMarks, takeUpMarks, tap, unsentMarks } from './marks';
import type { Mark } from './with-marks';

const AGAIN_MS = 5_000;

export interface Marks {
  readonly unsent: readonly Mark[];
  readonly refused: string | null;
  set(mark: Mark): void;
}

/** Marks of arrival: set at once, sent in the background, again and again while the network is away. */
export function useMarks(): Marks {
  const unsent = useSyncExternalStore(unsentMarks.subscribe, unsentMarks.get);
  const refused = useSyncExternalStore(refusedMark.subscribe, refusedMark.get);
  const personId = useMe()?.personId ?? null;
  useEffect(() => takeUpMarks(personId), [personId]);
  const waiting = unsent.length > 0;
  useEffect(() => {
    if (!waiting) return undefined;
    const timer = setInterval(send, AGAIN_MS);
    addEventListener('online', send);
    send();
    return () => {
      clearInterval(timer);
      removeEventListener('online', send);
    };
  }, [waiting]);
  const set = (mark: Mark): void => {
    tap(mark);
    send();
  };
  return { unsent, refused, set };
}

let sending = false;

function send(): void {
  if (sending) return;
  sending = true;
  void sendMarks()
    .then((sent) => sent && outdate(DeskDay))
    .finally(() => (sending = false));
}
