import { DrawnHalls, HallPictures } from '@ketnoi/booth-allocation';
import type { FairId } from '@ketnoi/kernel';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Plan } from '../booths/plan.type.js';
import { featureShown, HallFeature } from './hall-feature.type.js';
import { HallPicture, pictureShown } from './hall-picture.type.js';

/** What else a plan shows, loaded only when it is asked for. */
@Resolver(() => Plan)
export class PlanEdgesResolver {
  constructor(
    private readonly halls: DrawnHalls,
    private readonly pictures: HallPictures,
  ) {}

  @ResolveField(() => [HallFeature], { description: 'Entrances, pillars, aisles and supplies of all halls.' })
  async features(@Parent() plan: Plan): Promise<HallFeature[]> {
    const features = await this.halls.features(plan.fairId as FairId);
    return features.map((feature) => featureShown(feature, feature.hallId));
  }

  @ResolveField('pictures', () => [HallPicture], { description: 'Pictures that lie under halls.' })
  async picturesOf(@Parent() plan: Plan): Promise<HallPicture[]> {
    return (await this.pictures.of(plan.fairId as FairId)).map(pictureShown);
  }
}
