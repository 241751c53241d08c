import { useState } from 'react';
import { outdate } from '../../graphql/answers';
import type { Failure } from '../../graphql/failures';
import { useChange } from '../../graphql/use-change';
import { type Aim, type InHand, moveOf } from './aim';
import { gridMeeting } from './grid-meeting';
import {
  BanPair,
  MadeMoves,
  MoveMeeting,
  PinMeeting,
  TimetableFrame,
  UndoMove,
  UnpinMeeting,
} from './timetable.generated';
import type { Meetings } from './use-meetings';

export interface Refused {
  readonly message: string;
  readonly clashes: readonly { readonly text: string }[];
}

export interface HandWork {
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly refused: Refused | null;
  clear(): void;
  /** True when it was moved. */
  move(inHand: InHand, aim: Aim): Promise<boolean>;
  pin(requestId: string, pinned: boolean): Promise<void>;
  undo(moveId: string): Promise<void>;
  keepApart(inHand: InHand, reason: string): Promise<boolean>;
}

/** A meeting that cannot be moved as one saw it stands otherwise by now: the grid is behind, and asks anew. */
const BEHIND = new Set(['MovedMeanwhile', 'MoveClashes', 'ChangedSince', 'NotFound', 'RequestNotAgreed']);

/** What organisers do to the working timetable by hand. Nothing is shown before the gateway has said it. */
export function useHandWork(fairId: string, meetings: Meetings): HandWork {
  const moving = useChange(MoveMeeting);
  const pinning = useChange(PinMeeting);
  const unpinning = useChange(UnpinMeeting);
  const undoing = useChange(UndoMove);
  const banning = useChange(BanPair);
  const [refused, setRefused] = useState<Refused | null>(null);
  const all = [moving, pinning, unpinning, undoing, banning];

  const refuse = (said: { __typename: string; message: string; clashes?: Refused['clashes'] }): void => {
    setRefused({ message: said.message, clashes: said.clashes ?? [] });
    if (!BEHIND.has(said.__typename)) return;
    meetings.reload();
    outdate(TimetableFrame, MadeMoves);
  };
  return {
    busy: all.some(({ busy }) => busy),
    failure: all.find(({ failure }) => failure)?.failure ?? null,
    refused,
    clear: () => setRefused(null),
    async move(inHand, aim) {
      setRefused(null);
      const said = (await moving.run({ move: moveOf(fairId, inHand, aim) }))?.moveMeeting;
      if (!said) return false;
      if (said.__typename !== 'ScheduledMeeting') {
        refuse(said);
        return false;
      }
      meetings.put(gridMeeting(said));
      outdate(TimetableFrame, MadeMoves);
      return true;
    },
    async pin(requestId, pinned) {
      setRefused(null);
      const asked = { fairId, requestId };
      const said = pinned ? (await pinning.run(asked))?.pinMeeting : (await unpinning.run(asked))?.unpinMeeting;
      if (said && 'message' in said) refuse(said);
      const meeting = meetings.list.find((one) => one.requestId === requestId);
      if (said && !('message' in said) && meeting) meetings.put({ ...meeting, locked: pinned });
    },
    async undo(moveId) {
      setRefused(null);
      const said = (await undoing.run({ fairId, moveId }))?.undoMove;
      if (said && said.__typename !== 'UndoneMove') refuse(said);
      if (said?.__typename !== 'UndoneMove') return;
      meetings.reload();
      outdate(TimetableFrame, MadeMoves);
    },
    async keepApart(inHand, reason) {
      setRefused(null);
      const [buyer, supplier] = inHand.companies;
      const pair = { fairId, buyerId: buyer.id, supplierId: supplier.id };
      const said = (await banning.run({ pair, reason: reason || null }))?.banPair;
      if (said && said.__typename !== 'BannedPair') refuse(said);
      if (said?.__typename !== 'BannedPair') return false;
      meetings.drop(inHand.requestId);
      outdate(TimetableFrame);
      return true;
    },
  };
}
