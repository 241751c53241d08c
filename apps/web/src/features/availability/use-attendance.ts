import { useState } from 'react';
import type { MyAvailabilityQuery } from './availability.generated';

export type Attendance = NonNullable<MyAvailabilityQuery['attendance']>;

export const told = ({ online, ownInterpreter, acceptsEnglish, mostPerDay, mostInARow }: Attendance): string =>
  JSON.stringify([
    online && [online.timeZone, online.from, online.until],
    [...ownInterpreter].sort(),
    ...[acceptsEnglish, mostPerDay, mostInARow],
  ]);

interface Edited {
  /** What an edit replaces. */
  readonly seen: Attendance;
  /** A colleague said something else meanwhile, and something was typed here. */
  readonly isChanged: boolean;
  /** Changes where the form is to be filled anew. */
  readonly round: number;
  readonly touch: () => void;
  readonly saved: (attendance: Attendance) => void;
  readonly takeTheirs: () => void;
}

/** Of how a company attends while somebody edits it: what is told anew fills the form as long as nothing was typed. */
export function useAttendance(now: Attendance): Edited {
  const [seen, setSeen] = useState(now);
  const [own, setOwn] = useState<string | null>(null);
  const [isTouched, setTouched] = useState(false);
  const [round, setRound] = useState(0);
  const isOther = told(now) !== told(seen);
  const isOwn = told(now) === own;
  const fill = (): void => {
    setSeen(now);
    setTouched(false);
    setRound(round + 1);
  };
  if (isOther && isOwn) setSeen(now);
  else if (isOther && !isTouched) fill();
  return {
    seen,
    round,
    isChanged: isOther && !isOwn && isTouched,
    touch: () => setTouched(true),
    saved: (attendance) => {
      setOwn(told(attendance));
      setTouched(false);
    },
    takeTheirs: fill,
  };
}
