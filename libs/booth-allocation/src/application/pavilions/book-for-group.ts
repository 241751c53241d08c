import { Injectable } from '@nestjs/common';
import {
  type Actor,
  allOrNothing,
  err,
  type FairId,
  type GroupId,
  type IdempotencyConflict,
  IdempotencyStore,
  Ids,
  ok,
  type Result,
} from '@ketnoi/kernel';
import { MOST_ORDER_LINES, type OrderLine, type OrderProblem, placeLines } from '../../domain/pavilion/group-order.js';
import { untilNotOvertaken } from '../life/overtaken.js';
import { GroupGate, type OpenGroup } from './group-gate.js';
import type { GroupOrder, GroupOrderRefusal } from './group-order-answer.js';
import { GroupOrderDesk } from './group-order-desk.js';
import { OpenBooths } from './ports/open-booths.js';

export interface GroupOrderWish {
  readonly fairId: FairId;
  readonly groupId: GroupId;
  readonly lines: readonly OrderLine[];
}

/** Lines that can be looked at, and what is wrong with others. */
export interface ReadOrder {
  readonly lines: readonly OrderLine[];
  readonly problems: readonly OrderProblem[];
}

/** A wish whose booth somebody was quicker to book is given another one, so often. */
const MOST_TRIES = 4;

/**
 * A group's leader books for its firms in one go: all of them, or none and every problem with its row. Booths of the
 * group's pavilion are allotted, others are booked as the firms would themselves, within the fair's rules.
 */
@Injectable()
export class BookForGroup {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly gate: GroupGate,
    private readonly openBooths: OpenBooths,
    private readonly desk: GroupOrderDesk,
    private readonly ids: Ids,
  ) {}

  async execute(
    actor: Actor,
    wish: GroupOrderWish,
    key: string,
  ): Promise<Result<GroupOrder, GroupOrderRefusal | IdempotencyConflict>> {
    const open = await this.gate.open(actor, wish.fairId, wish.groupId);
    return open
      ? this.order(actor, open, ok({ lines: wish.lines, problems: [] }), {
          operation: 'book-for-group',
          key,
          request: wish,
        })
      : NOT_FOUND;
  }

  /**
   * For lines that came by a file, too; the request that is remembered is the caller's. What makes the lines unusable is
   * told only after the key was asked: a repetition gets its answer also when the file is gone by then.
   */
  async order(
    actor: Actor,
    open: OpenGroup,
    read: Result<ReadOrder, GroupOrderRefusal>,
    request: { readonly operation: string; readonly key: string; readonly request: object },
  ): Promise<Result<GroupOrder, GroupOrderRefusal | IdempotencyConflict>> {
    const { fairId, id: groupId } = open.group;
    const usable = read.ok ? countChecked(read.value) : read;
    for (let tries = 1; ; tries++) {
      const once = (): Promise<Result<GroupOrder, GroupOrderRefusal | IdempotencyConflict>> =>
        allOrNothing(this.idempotency, actor, request, async () => {
          if (!usable.ok) return usable;
          const { lines } = usable.value;
          const { placed, problems } = placeLines(lines, await this.openBooths.openTo(fairId, groupId));
          return this.desk.book(
            actor,
            open,
            { lines, placed, problems: [...usable.value.problems, ...problems] },
            this.ids.next(),
          );
        });
      const answer = await untilNotOvertaken(once);
      if (tries === MOST_TRIES || !usable.ok || !lostARace(answer, usable.value.lines)) return answer;
    }
  }
}

const NOT_FOUND = err({ code: 'not-found' as const });
const unusable = (problems: readonly OrderProblem[]): Result<never, GroupOrderRefusal> =>
  err({ code: 'unusable-order', problems });

function countChecked(read: ReadOrder): Result<ReadOrder, GroupOrderRefusal> {
  const { lines, problems } = read;
  if (lines.length + problems.length === 0) return unusable([{ row: 1, column: null, code: 'required' }]);
  if (lines.length <= MOST_ORDER_LINES) return ok(read);
  return unusable([{ row: lines[MOST_ORDER_LINES].row, column: null, code: 'out-of-range' }]);
}

const GONE: readonly OrderProblem['code'][] = ['booth-taken', 'booth-awaited'];

/** Only booths that we chose ourselves are gone: another choice may do. */
function lostARace(
  answer: Result<GroupOrder, GroupOrderRefusal | IdempotencyConflict>,
  lines: readonly OrderLine[],
): boolean {
  if (answer.ok || answer.error.code !== 'unusable-order') return false;
  return answer.error.problems.every(
    ({ row, code }) => GONE.includes(code) && lines.find((line) => line.row === row)?.boothId === null,
  );
}
