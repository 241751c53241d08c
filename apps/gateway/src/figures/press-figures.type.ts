import { Field, Int, ObjectType } from '@nestjs/graphql';
import { FacetCount } from '../directory/directory-results.type.js';

@ObjectType({ description: 'Most first. Groups of fewer than three are counted together.' })
export class Breakdown {
  @Field(() => [FacetCount])
  shown: FacetCount[];

  @Field(() => Int, {
    description: 'All that are not shown, those who said nothing among them; 0 where so few would be known.',
  })
  others: number;
}

@ObjectType({ description: 'How large a fair is, as the press may have it.' })
export class FairFigures {
  @Field(() => Int)
  booths: number;

  @Field(() => Int, { description: 'Approved or paid.' })
  boothsTaken: number;

  @Field(() => Int, { nullable: true, description: 'Null: fewer than three. Firms that share a booth count, too.' })
  exhibitors: number | null;

  @Field(() => Int, { nullable: true, description: 'Firms that come to buy. Null: fewer than three.' })
  visitors: number | null;

  @Field(() => Breakdown, { description: 'By sector of the taxonomy.' })
  exhibitorSectors: Breakdown;

  @Field(() => Breakdown)
  exhibitorCountries: Breakdown;

  @Field(() => Breakdown)
  visitorCountries: Breakdown;
}
