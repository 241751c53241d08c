import { useCallback, useEffect, useRef, useState } from 'react';
import { ask } from '../../graphql/ask';
import { asFailure, type Failure } from '../../graphql/failures';
import { type GridMeeting, gridMeeting } from './grid-meeting';
import { MeetingsPart } from './timetable.generated';
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

/** All meetings of a timetable, part by part: the gateway gives a hundred at a time. */
export function useMeetings(fairId: string, timetableId: string | null): Meetings {
  const of = `${fairId} ${timetableId}`;
  const [known, setKnown] = useState<Known>({ of, ...NOTHING });
  const [turn, setTurn] = useState(0);
  // What was moved while the list is on its way may be missing in what comes; null: it is not held any more.
  const moved = useRef(new Map<string, GridMeeting | null>());
  const shown = known.of === of ? known : { of, ...NOTHING };
  useEffect(() => {
    if (timetableId === null) return undefined;
    let over = false;
    const since = new Map<string, GridMeeting | null>();
    moved.current = since;
    void (async () => {
      try {
        const found: GridMeeting[] = [];
        for (let after: string | undefined, more = true; more && !over;) {
          const { scheduledMeetings: part } = await ask(MeetingsPart, { fairId, timetableId, after });
          found.push(...(part?.nodes ?? []).map(gridMeeting));
          more = part?.pageInfo.hasNextPage ?? false;
          after = part?.pageInfo.endCursor ?? undefined;
          const sofar = withMoved(found, since);
          if (more && !over)
            setKnown((before) =>
              before.of === of && before.complete ? before : { of, list: sofar, complete: false, failure: null },
            );
        }
        if (!over) setKnown({ of, list: withMoved(found, since), complete: true, failure: null });
      } catch (error) {
        if (!over)
          setKnown((before) => ({ ...(before.of === of ? before : { of, ...NOTHING }), failure: asFailure(error) }));
      }
    })();
    return () => void (over = true);
  }, [fairId, timetableId, of, turn]);
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
