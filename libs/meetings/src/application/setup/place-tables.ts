import { Injectable } from '@nestjs/common';
import {
  type Actor,
  err,
  type FairId,
  Ids,
  ok,
  type Result,
  type TableId,
  UnitOfWork,
  type ZoneId,
} from '@ketnoi/kernel';
import { meetingsEvent } from '../../domain/events.js';
import { Chronicle } from '../chronicle.js';
import { FairSetup, type MeetingTable } from '../ports/fair-setup.js';
import { Timetables } from '../ports/timetables.js';
import { type InvalidInput, invalidInput, type NotFound, notFound, organises } from '../refusals.js';

export interface TablesInZone {
  /** Null = anywhere in the fair. */
  readonly zoneId: ZoneId | null;
  readonly count: number;
}

/** Tables that meetings are held at cannot be taken away. */
export interface TablesInUse {
  readonly code: 'tables-in-use';
}

const MOST_TABLES = 2_000;

/** Says how many meeting tables stand in which zone. Tables that stay keep their ids; numbers run over the whole fair. */
@Injectable()
export class PlaceTables {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly setup: FairSetup,
    private readonly timetables: Timetables,
    private readonly ids: Ids,
    private readonly chronicle: Chronicle,
  ) {}

  execute(
    actor: Actor,
    fairId: FairId,
    wanted: readonly TablesInZone[],
  ): Promise<Result<{ readonly tables: number }, NotFound | InvalidInput | TablesInUse>> {
    return this.unitOfWork.run(async () => {
      if (!organises(actor, fairId)) return err(notFound('fair'));
      const problems = await this.problems(fairId, wanted);
      if (problems.length > 0) return err(invalidInput(problems));
      const before = await this.setup.tables(fairId);
      const tables = this.arrange(before, wanted);
      const kept = new Set(tables.map((t) => t.id));
      const gone = before.some((t) => !kept.has(t.id));
      if (gone && (await this.timetables.exist(fairId))) return err({ code: 'tables-in-use' as const });
      await this.setup.replaceTables(fairId, tables);
      await this.chronicle.write(actor, {
        fairId,
        action: 'place-tables',
        subjectType: 'fair',
        subjectId: fairId,
        detail: { wanted },
        events: [meetingsEvent('fair-set-up-changed', fairId, { part: 'tables' })],
      });
      return ok({ tables: tables.length });
    });
  }

  private async problems(fairId: FairId, wanted: readonly TablesInZone[]): Promise<InvalidInput['problems']> {
    const problems: { path: string; code: string }[] = [];
    wanted.forEach((w, i) => {
      if (!Number.isInteger(w.count) || w.count < 0)
        problems.push({ path: `tables[${i}].count`, code: 'out-of-range' });
    });
    if (wanted.reduce((sum, w) => sum + w.count, 0) > MOST_TABLES)
      problems.push({ path: 'tables', code: 'out-of-range' });
    const zones = wanted.flatMap((w) => (w.zoneId ? [w.zoneId] : []));
    if (!(await this.setup.zonesExist(fairId, zones))) problems.push({ path: 'tables', code: 'unknown-zone' });
    return problems;
  }

  private arrange(before: readonly MeetingTable[], wanted: readonly TablesInZone[]): MeetingTable[] {
    const free = [...before];
    const kept = wanted.flatMap(({ zoneId, count }) =>
      Array.from({ length: count }, () => {
        const at = free.findIndex((t) => t.zoneId === zoneId);
        return { id: at >= 0 ? free.splice(at, 1)[0].id : (this.ids.next() as TableId), zoneId };
      }),
    );
    return kept.map((table, i) => ({ ...table, number: i + 1 }));
  }
}
