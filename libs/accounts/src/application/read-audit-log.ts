import { Injectable } from '@nestjs/common';
import { type Actor, type FairId, hasFairRole, type Page, type PageRequest } from '@ketnoi/kernel';
import { type AuditFilter, AuditLog, type AuditView } from './ports/audit-log.js';

/** An organiser reads who did what at the fair. Null for everybody else. */
@Injectable()
export class ReadAuditLog {
  constructor(private readonly log: AuditLog) {}

  async execute(actor: Actor, fairId: FairId, filter: AuditFilter, page: PageRequest): Promise<Page<AuditView> | null> {
    return hasFairRole(actor, fairId, 'organiser') ? this.log.page(fairId, filter, page) : null;
  }

  async actions(actor: Actor, fairId: FairId): Promise<readonly string[] | null> {
    return hasFairRole(actor, fairId, 'organiser') ? this.log.actions(fairId) : null;
  }
}
