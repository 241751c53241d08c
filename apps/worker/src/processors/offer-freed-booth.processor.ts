import { OfferFreedBooth } from '@ketnoi/booth-allocation';
import { type JobData, JobHandler } from '@ketnoi/jobs';
import type { BoothId, FairId } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';

@Injectable()
export class OfferFreedBoothProcessor extends JobHandler<'offer-freed-booth'> {
  readonly job = 'offer-freed-booth';

  constructor(private readonly offer: OfferFreedBooth) {
    super();
  }

  async handle({ fairId, boothId }: JobData['offer-freed-booth']): Promise<void> {
    await this.offer.execute(fairId as FairId, boothId as BoothId);
  }
}
