import type { CellChange, CompanyId, EditedCellProblem, Language } from '@ketnoi/kernel';
import { type AdmissionCard, LONGEST_REASON } from './admission.js';
import { type AdmissionListColumn, type KnownLike, likeMeant, NEW_COMPANY, toldLike } from './admission-list.js';

export type AdmissionListProblem = EditedCellProblem<
  | 'admission-decided'
  | 'admission-undecided'
  | 'company-not-like'
  | 'company-to-choose'
  | 'exists-already'
  | 'firm-looks-after-itself'
  | 'same-firm-in-list'
  | 'too-long'
>;

export type ReadAdmission = { readonly row: number; readonly admission: AdmissionCard } & (
  | { readonly state: 'admitted'; readonly companyId: CompanyId | null }
  | { readonly state: 'turned-down'; readonly reason: string }
);

interface Read {
  readonly decisions: readonly ReadAdmission[];
  readonly problems: readonly AdmissionListProblem[];
}
type Change = CellChange<AdmissionListColumn>;

/** What decides whether an admission can be granted. */
export interface AdmissionGround {
  readonly cards: ReadonlyMap<string, AdmissionCard>;
  /** Companies that a firm which is to be admitted might be. */
  readonly like: ReadonlyMap<string, readonly KnownLike[]>;
  /** Which earlier one each of some firms might be. */
  readonly likeEarlierOnes: (firms: readonly AdmissionCard['firm'][]) => readonly (number | null)[];
}

/**
 * What an edited list decides of those who ask to take part. Where the directory has companies like a firm the list has to
 * say which one it is, or that it is none of them, as whoever decides on the page sees them too.
 */
export function readAdmissionDecisions(changes: readonly Change[], ground: AdmissionGround): Read {
  const read = [...new Set(changes.map(({ id }) => id))].map((id) => {
    const card = ground.cards.get(id);
    const own = changes.filter((change) => change.id === id);
    return card ? readDecision(own, card, ground.like.get(id) ?? []) : NOTHING;
  });
  const decisions = read.flatMap((one) => one.decisions);
  return { decisions, problems: [...read.flatMap((one) => one.problems), ...twice(decisions, ground)] };
}

const NOTHING: Read = { decisions: [], problems: [] };

function readDecision(own: readonly Change[], admission: AdmissionCard, like: readonly KnownLike[]): Read {
  const { row } = own[0];
  const written = (column: AdmissionListColumn): string => own.find((one) => one.column === column)?.after ?? '';
  const wrong = (
    column: AdmissionListColumn,
    code: AdmissionListProblem['code'],
    more: Pick<AdmissionListProblem, 'params' | 'named'> = {},
  ): Read => ({ decisions: [], problems: [{ row, column, code, ...more }] });
  if (admission.state !== 'open') return wrong(own[0].column, 'admission-decided');
  const [company, reason] = [written('company'), written('reason')];
  switch (written('state')) {
    case 'admitted': {
      if (reason !== '') return wrong('reason', 'unusable');
      const companyId = companyMeant(company, admission, like);
      return typeof companyId === 'object' && companyId !== null
        ? wrong('company', companyId.code, companyId)
        : { decisions: [{ row, admission, state: 'admitted', companyId }], problems: [] };
    }
    case 'turned-down':
      if (reason === '') return wrong('reason', 'required');
      if (reason.length > LONGEST_REASON) return wrong('reason', 'too-long', { params: { most: LONGEST_REASON } });
      if (company !== '') return wrong('company', 'unusable');
      return { decisions: [{ row, admission, state: 'turned-down', reason }], problems: [] };
    default:
      return wrong('state', 'admission-undecided');
  }
}

type NotMeant = {
  readonly code: 'company-not-like' | 'company-to-choose' | 'exists-already' | 'firm-looks-after-itself';
  readonly named?: Readonly<Partial<Record<Language, string>>>;
};

function companyMeant(cell: string, { firm }: AdmissionCard, like: readonly KnownLike[]): CompanyId | null | NotMeant {
  if (cell === NEW_COMPANY || (cell === '' && like.length === 0))
    return like.some(({ taxCode }) => taxCode !== null && taxCode === firm.taxCode) ? { code: 'exists-already' } : null;
  const meant = likeMeant(cell, like);
  if (!meant && like.length === 0) return { code: 'company-not-like' };
  if (!meant) return { code: 'company-to-choose', named: { en: like.map(toldLike).join('; ') } };
  return meant.looksAfterItself ? { code: 'firm-looks-after-itself' } : meant.companyId;
}

/** Two that enter the directory as new and might be one: the second is to be asked about once the first is there. */
function twice(decisions: readonly ReadAdmission[], { likeEarlierOnes }: AdmissionGround): AdmissionListProblem[] {
  const added = decisions.filter((one) => one.state === 'admitted' && one.companyId === null);
  return likeEarlierOnes(added.map(({ admission }) => admission.firm)).flatMap((earlier, i) => {
    if (earlier === null) return [];
    const named = { en: added[earlier].admission.firm.shortName };
    return [{ row: added[i].row, column: 'company', code: 'same-firm-in-list' as const, named }];
  });
}
