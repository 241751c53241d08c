import { ReleaseEndedSubsidies } from '@ketnoi/booth-allocation';
import { JobHandler } from '@ketnoi/jobs';
import { Injectable } from '@nestjs/common';

@Injectable()
export class ReleaseSubsidiesProcessor extends JobHandler<'release-subsidies'> {
  readonly job = 'release-subsidies';

  constructor(private readonly releaseEnded: ReleaseEndedSubsidies) {
    super();
  }

  async handle(): Promise<void> {
    await this.releaseEnded.execute();
  }
}
