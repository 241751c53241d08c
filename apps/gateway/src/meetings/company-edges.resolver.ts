import type { CompanyCard } from '@ketnoi/directory';
import type { CompanyId } from '@ketnoi/kernel';
import type { Meeting } from '@ketnoi/meetings';
import { ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type DataLoader from 'dataloader';
import { CompanyByIdLoader } from '../directory/company-by-id.loader.js';
import { Company, toCompany } from '../directory/company.type.js';
import { Loader } from '../graphql/loaders.js';
import { Proposal, SilentOffer } from './rounds/proposal.type.js';
import { ScheduledMeeting, UnscheduledRequest } from './timetables/timetable.type.js';
import { Match } from './wishes/matches.resolver.js';
import { MeetingRequest } from './wishes/request.type.js';

/** A meeting may hold more companies than its buyer and supplier. */
type SharedMeeting = Pick<Meeting, 'otherIds'>;

type Companies = DataLoader<CompanyId, CompanyCard | null>;

/** One statement for all companies of an answer; null for those the reader may not see. */
async function company(companies: Companies, id: string | null): Promise<Company | null> {
  const card = id === null ? null : await companies.load(id as CompanyId);
  return card && toCompany(card);
}

@Resolver(() => Proposal)
export class ProposalEdgesResolver {
  @ResolveField(() => Company, { nullable: true })
  buyer(@Parent() { buyerId }: Proposal, @Loader(CompanyByIdLoader) companies: Companies): Promise<Company | null> {
    return company(companies, buyerId);
  }

  @ResolveField(() => Company, { nullable: true })
  supplier(
    @Parent() { supplierId }: Proposal,
    @Loader(CompanyByIdLoader) companies: Companies,
  ): Promise<Company | null> {
    return company(companies, supplierId);
  }
}

@Resolver(() => SilentOffer)
export class SilentOfferEdgesResolver {
  @ResolveField(() => Company, { nullable: true })
  buyer(@Parent() { buyerId }: SilentOffer, @Loader(CompanyByIdLoader) companies: Companies): Promise<Company | null> {
    return company(companies, buyerId);
  }

  @ResolveField(() => Company, { nullable: true })
  supplier(
    @Parent() { supplierId }: SilentOffer,
    @Loader(CompanyByIdLoader) companies: Companies,
  ): Promise<Company | null> {
    return company(companies, supplierId);
  }
}

@Resolver(() => ScheduledMeeting)
export class ScheduledMeetingEdgesResolver {
  @ResolveField(() => Company, { nullable: true })
  buyer(
    @Parent() { buyerId }: ScheduledMeeting,
    @Loader(CompanyByIdLoader) companies: Companies,
  ): Promise<Company | null> {
    return company(companies, buyerId);
  }

  @ResolveField(() => Company, { nullable: true })
  supplier(
    @Parent() { supplierId }: ScheduledMeeting,
    @Loader(CompanyByIdLoader) companies: Companies,
  ): Promise<Company | null> {
    return company(companies, supplierId);
  }

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
    return Promise.all(otherIds.map((id) => company(companies, id)));
  }
}

@Resolver(() => UnscheduledRequest)
export class UnscheduledRequestEdgesResolver {
  @ResolveField(() => Company, { nullable: true })
  buyer(
    @Parent() { buyerId }: UnscheduledRequest,
    @Loader(CompanyByIdLoader) companies: Companies,
  ): Promise<Company | null> {
    return company(companies, buyerId);
  }

  @ResolveField(() => Company, { nullable: true })
  supplier(
    @Parent() { supplierId }: UnscheduledRequest,
    @Loader(CompanyByIdLoader) companies: Companies,
  ): Promise<Company | null> {
    return company(companies, supplierId);
  }
}

@Resolver(() => MeetingRequest)
export class MeetingRequestEdgesResolver {
  @ResolveField(() => Company, { nullable: true })
  otherCompany(
    @Parent() request: MeetingRequest,
    @Loader(CompanyByIdLoader) companies: Companies,
  ): Promise<Company | null> {
    return company(companies, request.otherCompanyId);
  }
}

@Resolver(() => Match)
export class MatchEdgesResolver {
  @ResolveField(() => Company, { nullable: true })
  supplier(@Parent() match: Match, @Loader(CompanyByIdLoader) companies: Companies): Promise<Company | null> {
    return company(companies, match.supplierId);
  }
}
