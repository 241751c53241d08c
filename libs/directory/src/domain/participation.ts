import { type CompanyId, err, type FairId, type GroupId, ok, type Result } from '@ketnoi/kernel';
import { type InvalidEntries, invalid, Problems } from './problem.js';

/** How a company takes part in a fair. */
export interface Participation {
  readonly fairId: FairId;
  readonly companyId: CompanyId;
  readonly asSupplier: boolean;
  readonly asBuyer: boolean;
  readonly groupId: GroupId | null;
  /** How many meetings it can hold at once: one per person assigned. */
  readonly seats: number;
  /** The most meetings it wants over the whole fair; null = as many as there is time for. */
  readonly mostMeetings: number | null;
}

const MOST_SEATS = 50;
const MOST_MEETINGS = 1_000;

export function checkParticipation(participation: Participation): Result<Participation, InvalidEntries> {
  const { asSupplier, asBuyer, seats, mostMeetings } = participation;
  const problems = new Problems()
    .unless(asSupplier || asBuyer, 'asSupplier', 'required')
    .unless(between(seats, 1, MOST_SEATS), 'seats', 'out-of-range')
    .unless(mostMeetings === null || between(mostMeetings, 0, MOST_MEETINGS), 'mostMeetings', 'out-of-range');
  return problems.list.length > 0 ? err(invalid(problems.list)) : ok(participation);
}

const between = (n: number, least: number, most: number): boolean => Number.isInteger(n) && n >= least && n <= most;

export const GROUP_KINDS = ['association', 'delegation', 'agency'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];
