import { type JobData, JobHandler } from '@ketnoi/jobs';
import type { BoothId, FairId } from '@ketnoi/kernel';
import { RePlaceMeetings } from '@ketnoi/meetings';
import { Injectable } from '@nestjs/common';

@Injectable()
export class ReplaceMeetingsProcessor extends JobHandler<'replace-meetings'> {
  readonly job = 'replace-meetings';

  constructor(private readonly rePlace: RePlaceMeetings) {
    super();
  }

  async handle({ fairId, boothId, to }: JobData['replace-meetings']): Promise<void> {
    await this.rePlace.execute(fairId as FairId, boothId as BoothId, (to ?? null) as BoothId | null);
  }
}
