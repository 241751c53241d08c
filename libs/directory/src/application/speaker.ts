import { Injectable } from '@nestjs/common';
import { type Actor, actsFor, type CompanyId, type FairId } from '@ketnoi/kernel';
import { Companies } from './ports/companies.js';

export type Right = 'member' | 'group-leader' | 'organiser';

/** By what right somebody speaks for a company at a fair, if any. Organisers do for those alone that take part. */
@Injectable()
export class Speaker {
  constructor(private readonly companies: Companies) {}

  /** For what concerns one fair. */
  async rightOf(actor: Actor, fairId: FairId, companyId: CompanyId): Promise<Right | null> {
    const right = actsFor(actor, fairId, companyId);
    if (right === null) return null;
    return (await this.companies.participation(fairId, companyId)) === null ? null : right;
  }

  /** For the entry and profile that all fairs share: having enrolled a company that has people of its own is not enough. */
  async sharedRightOf(actor: Actor, fairId: FairId, companyId: CompanyId): Promise<Right | null> {
    const right = await this.rightOf(actor, fairId, companyId);
    if (right === null || right === 'member') return right;
    return (await this.companies.inCareOf(fairId, companyId)) ? right : null;
  }
}
