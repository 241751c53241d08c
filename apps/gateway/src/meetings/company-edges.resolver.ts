import type { Meeting } from '@ketnoi/meetings';
import { ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CompanyByIdLoader } from '../directory/company-by-id.loader.js';
import { Company } from '../directory/company.type.js';
import { type Companies, edgesToCompanies, seenCompanies } from '../directory/edges-to-companies.js';
import { Loader } from '../graphql/loaders.js';
import { Proposal, SilentOffer } from './rounds/proposal.type.js';
import { PairOfRequest, RivalGroup, TermsOfPair } from './setup/placing-terms.type.js';
import { StandbyPair } from './standby/standby.type.js';
import { Ban, PinnedRequest, ScheduledMeeting, UnscheduledRequest } from './timetables/timetable.type.js';
import { Match } from './wishes/matches.resolver.js';
import { MeetingRequest } from './wishes/request.type.js';

export const EDGES_TO_COMPANIES = [
  ...[
    Ban,
    PairOfRequest,
    PinnedRequest,
    Proposal,
    ScheduledMeeting,
    SilentOffer,
    StandbyPair,
    TermsOfPair,
    UnscheduledRequest,
  ].map((pair) => edgesToCompanies(pair, 'buyer', 'supplier')),
  edgesToCompanies(MeetingRequest, 'otherCompany'),
  edgesToCompanies(Match, 'supplier'),
];

/** A meeting may hold more companies than its buyer and supplier. */
type SharedMeeting = Pick<Meeting, 'otherIds'>;

@Resolver(() => ScheduledMeeting)
export class SharedMeetingEdgesResolver {
  @ResolveField(() => [ID], { description: 'More companies at the same meeting; mostly none.' })
  otherIds(@Parent() { otherIds = [] }: SharedMeeting): readonly string[] {
    return otherIds;
  }

  @ResolveField(() => [Company], {
    nullable: 'items',
    description: 'They in the order of otherIds; null for those whom the reader may not see.',
  })
  others(
    @Parent() { otherIds = [] }: SharedMeeting,
    @Loader(CompanyByIdLoader) companies: Companies,
  ): Promise<(Company | null)[]> {
    return seenCompanies(companies, otherIds);
  }
}

@Resolver(() => TermsOfPair)
export class TermsOfPairEdgesResolver {
  @ResolveField(() => [Company], { nullable: 'items', description: 'They in the order of `others`.' })
  otherCompanies(
    @Parent() { others }: TermsOfPair,
    @Loader(CompanyByIdLoader) companies: Companies,
  ): Promise<(Company | null)[]> {
    return seenCompanies(companies, others);
  }
}

@Resolver(() => RivalGroup)
export class RivalGroupEdgesResolver {
  @ResolveField(() => [Company], { nullable: 'items', description: 'They in the order of their ids.' })
  companies(
    @Parent() { companyIds }: RivalGroup,
    @Loader(CompanyByIdLoader) companies: Companies,
  ): Promise<(Company | null)[]> {
    return seenCompanies(companies, companyIds);
  }
}
