import { useCallback, useEffect, useRef, useState } from 'react';
import { ask } from '../../graphql/ask';
import { asFailure, type Failure } from '../../graphql/failures';
import { type GridMeeting, gridMeetings } from './grid-meeting';
import { WholeTimetable } from './timetable.generated';
import { withMoved } from './with-moved';

interface Known {
  readonly of: string;
  readonly list: readonly GridMeeting[];
  readonly complete: boolean;
  readonly failure: Failure | null;
}

export interface Meetings extends Omit<Known, 'of'> {
  /** Asks for all of them anew; those that are known stay until then. */
  reload(): void;
  /** One that stands elsewhere now. */
  put(meeting: GridMeeting): void;
  drop(requestId: string): void;
}

const NOTHING = { list: [], complete: false, failure: null };

/** All meetings of the working timetable, in one answer: on a slow network each further page would be a wait of its own. */
export function useMeetings(fairId: string): Meetings {
  const [known, setKnown] = useState<Known>({ of: fairId, ...NOTHING });
  const [turn, setTurn] = useState(0);
  // What was moved while the list is on its way may be missing in what comes; null: it is not held any more.
  const moved = useRef(new Map<string, GridMeeting | null>());
  const shown = known.of === fairId ? known : NOTHING;
  useEffect(() => {
    let over = false;
    const since = new Map<string, GridMeeting | null>();
    moved.current = since;
    ask(WholeTimetable, { fairId }).then(
      ({ timetableContents }) => {
        if (over) return;
        const list = withMoved(timetableContents ? gridMeetings(timetableContents) : [], since);
        setKnown({ of: fairId, list, complete: true, failure: null });
      },
      (error: unknown) => {
        if (over) return;
        const failure = asFailure(error);
        setKnown((before) => ({ ...(before.of === fairId ? before : { of: fairId, ...NOTHING }), failure }));
      },
    );
    return () => void (over = true);
  }, [fairId, turn]);
  useEffect(() => {
    // Others work on it, too: who comes back to it sees how it stands now.
    const look = (): void => {
      if (document.visibilityState === 'visible') setTurn((before) => before + 1);
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  const change = useCallback((requestId: string, meeting: GridMeeting | null) => {
    moved.current.set(requestId, meeting);
    setKnown((before) => ({ ...before, list: withMoved(before.list, new Map([[requestId, meeting]])) }));
  }, []);
  return {
    ...shown,
    reload: useCallback(() => setTurn((before) => before + 1), []),
    put: useCallback((meeting) => change(meeting.requestId, meeting), [change]),
    drop: useCallback((requestId) => change(requestId, null), [change]),
  };
}
