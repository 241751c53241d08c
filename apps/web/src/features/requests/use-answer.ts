import { useEffect, useRef, useState } from 'react';
import { type Deed, useDeed } from '../../ui/use-deed';
import type { About } from './request';
import { AnswerRequest, RequestsBy, WaitingForMe } from './requests.generated';

/** Long enough to notice a slip of the thumb. */
const UNDO_MS = 6_000;

interface Answering {
  readonly deed: Pick<Deed<never, never>, 'busy' | 'failure' | 'refused' | 'problems'>;
  /** A no was tapped and has not left yet. */
  readonly declining: boolean;
  readonly accept: () => void;
  readonly decline: () => void;
  readonly undo: () => void;
}

/** An answer to a request: a yes at once, a no after a moment, or as soon as the reader goes to another page or leaves. */
export function useAnswer(about: About & { readonly requestId: string }): Answering {
  const deed = useDeed(AnswerRequest, WaitingForMe, RequestsBy);
  const pending = useRef<ReturnType<typeof setTimeout> | null>(null);
  const [declining, setDeclining] = useState(false);
  const forget = (): void => {
    if (pending.current !== null) clearTimeout(pending.current);
    pending.current = null;
    setDeclining(false);
  };
  const send = (): void => {
    if (pending.current === null) return;
    forget();
    void deed.run({ ...about, answer: 'DECLINED' });
  };
  const sendLast = useRef(send);
  sendLast.current = send;
  useEffect(() => {
    // A tab that is hidden may never come back, and says no more when it is closed.
    const onHidden = (): void => void (document.visibilityState === 'hidden' && sendLast.current());
    const onLeave = (): void => sendLast.current();
    document.addEventListener('visibilitychange', onHidden);
    window.addEventListener('pagehide', onLeave);
    return () => {
      document.removeEventListener('visibilitychange', onHidden);
      window.removeEventListener('pagehide', onLeave);
      sendLast.current();
    };
  }, []);
  return {
    deed,
    declining,
    accept: () => void deed.run({ ...about, answer: 'ACCEPTED' }),
    decline() {
      pending.current = setTimeout(() => sendLast.current(), UNDO_MS);
      setDeclining(true);
    },
    undo: forget,
  };
}
