import { ReadAuditLog } from '@ketnoi/accounts';
import type { Actor, FairId } from '@ketnoi/kernel';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../access/current-actor.js';
import { PageArgs, pageRequest, toConnection } from '../graphql/connection.js';
import { AuditConnection, auditFilter, AuditFilterInput, toAuditEntry } from './audit.type.js';

/** What was done at a fair. */
@Resolver()
export class AuditResolver {
  constructor(private readonly log: ReadAuditLog) {}

  @Query(() => AuditConnection, { nullable: true, description: 'For organisers, newest first.' })
  async auditLog(
    @CurrentActor() actor: Actor,
    @Args('fairId', { type: () => ID }) fairId: string,
    @Args() page: PageArgs,
    @Args('filter', { type: () => AuditFilterInput, nullable: true }) filter: AuditFilterInput | null,
  ): Promise<AuditConnection | null> {
    const found = await this.log.execute(actor, fairId as FairId, auditFilter(filter), pageRequest(page));
    return found && toConnection(found, toAuditEntry);
  }

  @Query(() => [String], { nullable: true, description: 'Every kind of deed in the log of the fair.' })
  async auditActions(
    @CurrentActor() actor: Actor,
    @Args('fairId', { type: () => ID }) fairId: string,
  ): Promise<readonly string[] | null> {
    return this.log.actions(actor, fairId as FairId);
  }
}
