import { Injectable } from '@nestjs/common';
import { type Actor, err, type FairId, ok, type Result } from '@ketnoi/kernel';
import type { Clash } from '../../domain/timetables/clash.js';
import { ClashNames, type NamesInClashes } from '../ports/clash-names.js';
import { type NotFound, notFound } from '../refusals.js';
import { seesRepairs } from '../repair/may-repair.js';

/** Whom, where and when clashes are about, by name, for those who run the fair or mend its timetable. */
@Injectable()
export class NameClashes {
  constructor(private readonly names: ClashNames) {}

  async execute(actor: Actor, fairId: FairId, clashes: readonly Clash[]): Promise<Result<NamesInClashes, NotFound>> {
    return seesRepairs(actor, fairId) ? ok(await this.names.of(fairId, clashes)) : err(notFound('fair'));
  }
}
