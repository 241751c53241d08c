import { type JobContext, type JobData, JobHandler } from '@ketnoi/jobs';
import { RunRound } from '@ketnoi/meetings';
import { Injectable } from '@nestjs/common';
import { runRound } from './run-round.js';

@Injectable()
export class ProposeRoundProcessor extends JobHandler<'propose-round'> {
  readonly job = 'propose-round';

  constructor(private readonly rounds: RunRound) {
    super();
  }

  handle(data: JobData['propose-round'], context: JobContext): Promise<void> {
    return runRound(this.rounds, data, context);
  }
}
