import { type JobData, JobHandler } from '@ketnoi/jobs';
import type { FairId } from '@ketnoi/kernel';
import { PrepareStandby } from '@ketnoi/meetings';
import { Injectable } from '@nestjs/common';

@Injectable()
export class PrepareStandbyProcessor extends JobHandler<'prepare-standby'> {
  readonly job = 'prepare-standby';

  constructor(private readonly prepare: PrepareStandby) {
    super();
  }

  async handle({ fairId }: JobData['prepare-standby']): Promise<void> {
    await this.prepare.execute(fairId as FairId);
  }
}
