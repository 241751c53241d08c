import { Injectable } from '@nestjs/common';
import { type Actor, err, type FairId, type GroupId, type IdempotencyConflict, ok, type Result } from '@ketnoi/kernel';
import type { OrderProblem } from '../../domain/pavilion/group-order.js';
import { type OrderRow, readOrderRows } from '../../domain/pavilion/read-order-rows.js';
import { BookForGroup, type ReadOrder } from './book-for-group.js';
import { GroupGate, type OpenGroup } from './group-gate.js';
import type { GroupOrder, GroupOrderRefusal } from './group-order-answer.js';
import { OpenBooths } from './ports/open-booths.js';

/** Reads the uploaded file; null = no such upload of this person's. */
export type OrderReader = () => Promise<Result<readonly OrderRow[], readonly OrderProblem[]> | null>;

export interface GroupOrderFile {
  readonly fairId: FairId;
  readonly groupId: GroupId;
  readonly uploadId: string;
}

/** The same from one Excel or CSV file: a row a booth. */
@Injectable()
export class BookForGroupFile {
  constructor(
    private readonly gate: GroupGate,
    private readonly openBooths: OpenBooths,
    private readonly bookForGroup: BookForGroup,
  ) {}

  async execute(
    actor: Actor,
    file: GroupOrderFile,
    read: OrderReader,
    key: string,
  ): Promise<Result<GroupOrder, GroupOrderRefusal | IdempotencyConflict>> {
    const open = await this.gate.open(actor, file.fairId, file.groupId);
    if (!open) return err({ code: 'not-found' });
    const lines = await this.linesOf(open, read);
    return this.bookForGroup.order(actor, open, lines, { operation: 'book-for-group-file', key, request: file });
  }

  private async linesOf({ group }: OpenGroup, read: OrderReader): Promise<Result<ReadOrder, GroupOrderRefusal>> {
    const rows = await read();
    if (!rows) return err({ code: 'not-found' });
    if (!rows.ok) return err({ code: 'unusable-order', problems: rows.error });
    const names = await this.openBooths.names(group.fairId);
    return ok(readOrderRows(rows.value, { ...names, members: group.members }));
  }
}
