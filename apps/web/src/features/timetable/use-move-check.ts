import { useEffect, useRef, useState } from 'react';
import { ask } from '../../graphql/ask';
import { asFailure, type Failure } from '../../graphql/failures';
import { type Aim, type InHand, isWhereItStands, moveOf } from './aim';
import { MoveCheck, type MoveCheckQuery } from './timetable.generated';

type Answer = MoveCheckQuery['moveCheck'];
export type FoundOut = Extract<Answer, { __typename: 'MoveCheck' }>;

export type Check =
  /** Nothing is aimed at, or where it stands already. */
  | { readonly look: 'none' | 'asking' }
  | { readonly look: 'fits' | 'clashes'; readonly found: FoundOut }
  | { readonly look: 'refused'; readonly message: string }
  | { readonly look: 'failed'; readonly failure: Failure };

/** A hand that moves on over the grid asks nothing. */
const REST_MS = 90;
const NONE: Check = { look: 'none' };
const ASKING: Check = { look: 'asking' };

/** What a move would break, found out as soon as the hand rests; nothing is written. */
export function useMoveCheck(fairId: string, inHand: InHand | null, aim: Aim | null): Check {
  const [told, setTold] = useState<{ readonly of: string; readonly check: Check }>({ of: '', check: NONE });
  // Within one handling of one meeting: where it stands is part of the key, so that a move makes the answers void.
  const known = useRef(new Map<string, Answer>());
  const move = inHand && aim && !isWhereItStands(aim, inHand.meeting) ? moveOf(fairId, inHand, aim) : null;
  const key = move ? JSON.stringify(move) : '';
  const requestId = inHand?.requestId;
  useEffect(() => () => known.current.clear(), [requestId]);
  useEffect(() => {
    if (!key) return undefined;
    const answered = known.current.get(key);
    if (answered) {
      setTold({ of: key, check: asCheck(answered) });
      return undefined;
    }
    const gone = new AbortController();
    const timer = setTimeout(() => {
      ask(MoveCheck, { move: JSON.parse(key) as NonNullable<typeof move> }, gone.signal).then(
        ({ moveCheck }) => {
          known.current.set(key, moveCheck);
          if (!gone.signal.aborted) setTold({ of: key, check: asCheck(moveCheck) });
        },
        (error: unknown) => {
          if (!gone.signal.aborted) setTold({ of: key, check: { look: 'failed', failure: asFailure(error) } });
        },
      );
    }, REST_MS);
    return () => {
      clearTimeout(timer);
      gone.abort();
    };
  }, [key]);
  // What was found out of another place says nothing of this one.
  if (!key) return NONE;
  return told.of === key ? told.check : ASKING;
}

const asCheck = (answer: Answer): Check => {
  if (answer.__typename !== 'MoveCheck') return { look: 'refused', message: answer.message };
  return { look: answer.clashes.length > 0 ? 'clashes' : 'fits', found: answer };
};
