import type { CompanyId, FairId, InterpreterId, NeedId, PersonId, RequestId, RoundId } from '@ketnoi/kernel';
import {
  DEFAULT_ROUND_SETTINGS,
  type MeetingRequest,
  type ProposeInputs,
  type RequestInput,
  type Round,
  type TimetableInputs,
} from '@ketnoi/meetings';

/** Object mothers. Ids read as what they stand for: `id('a', 1)` is number 1 of kind a. */
export const id = <T extends string>(kind: string, n: number): T =>
  `01985f00-0000-7000-8000-${kind.charCodeAt(0).toString(16).padStart(4, '0')}${String(n).padStart(8, '0')}` as T;

export const FAIR = id<FairId>('f', 1);
export const ORGANISER = id<PersonId>('o', 1);
export const buyer = (n: number): CompanyId => id<CompanyId>('b', n);
export const supplier = (n: number): CompanyId => id<CompanyId>('s', n);

export const aRequest = (over: Partial<MeetingRequest> = {}): MeetingRequest => ({
  fairId: FAIR,
  id: id<RequestId>('r', 1),
  buyerId: buyer(1),
  supplierId: supplier(1),
  needId: null,
  origin: 'proposal',
  proposalId: null,
  askedBy: null,
  state: 'open',
  buyerAnswer: null,
  supplierAnswer: null,
  message: null,
  messageLanguage: null,
  score: 60,
  deadlineAt: null,
  silenceRule: null,
  ...over,
});

export const aRound = (over: Partial<Round> = {}): Round => ({
  fairId: FAIR,
  id: id<RoundId>('n', 1),
  kind: 'propose',
  state: 'waiting',
  epoch: 1,
  phase: null,
  percent: 0,
  counts: null,
  seed: 1,
  iterations: null,
  fresh: false,
  settings: DEFAULT_ROUND_SETTINGS,
  inputHash: null,
  result: null,
  failure: null,
  requestedBy: ORGANISER,
  createdAt: new Date('2026-08-01T00:00:00Z'),
  startedAt: null,
  finishedAt: null,
  cancelRequestedAt: null,
  finishRequestedAt: null,
  ...over,
});

/** A fair of so many buyers with one need each, and so many suppliers, of which nothing is known but what is given. */
export function proposeInputs(buyers: number, suppliers: number, over: Partial<ProposeInputs> = {}): ProposeInputs {
  const numbers = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1);
  return {
    fairId: FAIR,
    fairStartsOn: '2026-10-21',
    settings: { ...DEFAULT_ROUND_SETTINGS, supplierFloor: 0, buyerLeast: 0 },
    suppliers: numbers(suppliers).map((n) => ({
      id: supplier(n),
      country: 'VN',
      sectorId: null,
      facts: [],
      texts: {},
      languages: [{ language: 'vi', level: 'fluent' }],
      most: null,
    })),
    buyers: numbers(buyers).map((n) => ({
      id: buyer(n),
      country: 'JP',
      industryId: null,
      languages: [{ language: 'vi', level: 'working' }],
      most: null,
    })),
    needs: numbers(buyers).map((n) => ({
      id: id<NeedId>('e', n),
      companyId: buyer(n),
      language: 'vi',
      title: '',
      body: '',
      productId: null,
      monthlyVolume: null,
      unit: null,
      toleranceMm: null,
      maxLeadTimeDays: null,
      confidential: false,
      facts: [],
    })),
    preferences: [],
    bans: [],
    liveRequests: [],
    declined: [],
    accepted: [],
    met: [],
    words: [],
    interpreterLanguages: [],
    ...over,
  };
}

export const requestInput = (n: number, over: Partial<RequestInput> = {}): RequestInput => ({
  id: id<RequestId>('r', n),
  buyerId: buyer(1),
  supplierId: supplier(1),
  worth: 100,
  length: 1,
  interpreterLanguage: null,
  pinned: null,
  ...over,
});

/** Four slots in two half days, two tables, one interpreter for Japanese; everybody of the requests attends with one seat. */
export function timetableInputs(
  requests: readonly RequestInput[],
  over: Partial<TimetableInputs> = {},
): TimetableInputs {
  const companies = [...new Set(requests.flatMap((r) => [r.buyerId, r.supplierId]))].sort();
  return {
    fairId: FAIR,
    slots: [0, 0, 1, 1].map((halfDay) => ({ day: 0, halfDay })),
    participants: companies.map((companyId) => ({
      id: companyId,
      unavailable: [],
      seats: 1,
      maxMeetings: 10,
      maxPerDay: 10,
      promised: 0,
    })),
    places: [1, 2].map((n) => ({
      id: id<string>('t', n),
      kind: 'table',
      owner: null,
      zone: null,
      hall: null,
      capacity: 1,
    })),
    interpreters: [{ id: id<InterpreterId>('i', 1), languages: ['ja'], unavailable: [], longestRun: 2, dailyCap: 4 }],
    requests,
    ...over,
  };
}
