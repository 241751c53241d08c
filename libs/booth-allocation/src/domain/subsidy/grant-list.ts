import type { CellChange, Cells, Language, ListColumns } from '@ketnoi/kernel';
import type { GrantId, SubsidyGrant } from './grant.js';
import type { ProgrammeId, SubsidyProgramme } from './programme.js';

export const GRANT_LIST_COLUMNS = ['programme', 'company', 'booth', 'state', 'decision', 'reason'] as const;
export type GrantListColumn = (typeof GRANT_LIST_COLUMNS)[number];

/** Of the list of requests for a subsidy the officer's decision comes back: the state, and its number or its reason. */
export const GRANT_LIST: ListColumns<GrantListColumn> = {
  all: GRANT_LIST_COLUMNS,
  editable: new Set<GrantListColumn>(['state', 'decision', 'reason']),
};

type ListedGrant = SubsidyGrant & {
  readonly programmeName: string;
  readonly companyName: string;
  readonly boothNumber: string;
};

/** The state as its code. */
export const cellsOfGrant = (grant: ListedGrant): Cells<GrantListColumn> => ({
  programme: grant.programmeName,
  company: grant.companyName,
  booth: grant.boothNumber,
  state: grant.state,
  decision: grant.decisionNumber ?? '',
  reason: grant.reason ?? '',
});

export type ReadDecision = { readonly row: number; readonly grantId: GrantId } & (
  | { readonly state: 'approved'; readonly decisionNumber: string }
  | { readonly state: 'refused'; readonly reason: string }
);

export interface DecisionProblem {
  readonly row: number;
  readonly column: GrantListColumn;
  readonly code:
    | 'decision-number-missing'
    | 'grant-decided'
    | 'grant-reason-missing'
    | 'grant-undecided'
    | 'not-taken-back'
    | 'paper-not-seen'
    | 'too-long';
  readonly params?: { readonly most: number };
  readonly named?: Readonly<Partial<Record<Language, string>>>;
}

const LONGEST_REASON = 200;
const LONGEST_NUMBER = 60;

/** What an edited list decides: approval only of those whose papers have all been seen, each missing one is named. */
export function readDecisions(
  changes: readonly CellChange<GrantListColumn>[],
  grants: ReadonlyMap<string, ListedGrant>,
  programmes: ReadonlyMap<ProgrammeId, SubsidyProgramme>,
): { readonly decisions: readonly ReadDecision[]; readonly problems: readonly DecisionProblem[] } {
  const read = [...new Set(changes.map(({ id }) => id))].map((id) => {
    const own = changes.filter((change) => change.id === id);
    const grant = grants.get(id);
    return grant ? readDecision(own, grant, programmes.get(grant.programmeId)?.papers ?? []) : { problems: [] };
  });
  return {
    decisions: read.flatMap(({ decision }) => decision ?? []),
    problems: read.flatMap(({ problems }) => problems),
  };
}

function readDecision(
  own: readonly CellChange<GrantListColumn>[],
  grant: ListedGrant,
  papers: SubsidyProgramme['papers'],
): { readonly decision?: ReadDecision; readonly problems: readonly DecisionProblem[] } {
  const { row } = own[0];
  const written = (column: GrantListColumn): string | undefined => own.find((one) => one.column === column)?.after;
  const wrong = (
    column: GrantListColumn,
    code: DecisionProblem['code'],
    more: Pick<DecisionProblem, 'params' | 'named'> = {},
  ): { readonly problems: readonly DecisionProblem[] } => ({ problems: [{ row, column, code, ...more }] });
  const decisionNumber = written('decision') ?? '';
  const reason = written('reason') ?? '';
  if (grant.state !== 'requested') return wrong(own[0].column, 'grant-decided');
  switch (written('state')) {
    case 'approved': {
      const missing = papers.filter(({ code }) => !grant.papers.some((paper) => paper.code === code));
      if (missing.length > 0)
        return {
          problems: missing.flatMap(({ names }) => wrong('state', 'paper-not-seen', { named: names }).problems),
        };
      if (decisionNumber === '') return wrong('decision', 'decision-number-missing');
      if (decisionNumber.length > LONGEST_NUMBER)
        return wrong('decision', 'too-long', { params: { most: LONGEST_NUMBER } });
      if (reason !== '') return wrong('reason', 'not-taken-back');
      return { decision: { row, grantId: grant.id, state: 'approved', decisionNumber }, problems: [] };
    }
    case 'refused':
      if (reason === '') return wrong('reason', 'grant-reason-missing');
      if (reason.length > LONGEST_REASON) return wrong('reason', 'too-long', { params: { most: LONGEST_REASON } });
      if (decisionNumber !== '') return wrong('decision', 'not-taken-back');
      return { decision: { row, grantId: grant.id, state: 'refused', reason }, problems: [] };
    default:
      return wrong('state', 'grant-undecided');
  }
}
