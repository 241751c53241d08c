import {
  type CompanyId,
  type EditedCellProblem,
  type EditedRow,
  type FairId,
  firmOfTaxCode,
  isLanguage,
  type Language,
  LANGUAGES,
  normalTaxCode,
  taxCodesMeant,
} from '@ketnoi/kernel';
import { emailFrom } from './email.js';
import type { InvitationListColumn } from './invitation-list.js';
import { MEMBERSHIP_ROLES, type MembershipRole, type Place, placeOf } from './membership.js';

export type InvitationListProblem = EditedCellProblem<
  | 'too-long'
  | 'not-an-email'
  | 'here-already'
  | 'invited-already'
  | 'firm-not-at-fair'
  | 'several-firms'
  | 'not-in-care'
  | 'only-open-revoked'
>;

export interface NewInvitation {
  readonly row: number;
  readonly place: Place;
  readonly email: string;
  readonly name: string | null;
  readonly language: Language;
  readonly companyName: string | null;
}

/** What decides whether somebody can be invited. */
export interface InvitationGround {
  readonly fairId: FairId;
  /** Addresses of people whom the reader knows to be here. */
  readonly here: ReadonlySet<string>;
  /** Addresses with an invitation that will still be open. */
  readonly invited: ReadonlySet<string>;
  readonly firms: readonly { readonly id: CompanyId; readonly shortName: string; readonly taxCode: string | null }[];
  readonly letsIn: (companyId: CompanyId) => boolean;
}

type Row = EditedRow<InvitationListColumn>;
type Told = Pick<InvitationListProblem, 'column' | 'code' | 'params'>;
const MOST_NEW = 1_000;
const LONGEST_NAME = 120;

/** Rows that a file has beyond those that went out: whom they invite, or what is wrong with which cell. */
export function readNewInvitations(
  rows: readonly Row[],
  ground: InvitationGround,
): { readonly invitations: NewInvitation[]; readonly problems: InvitationListProblem[] } {
  const [invitations, problems]: [NewInvitation[], InvitationListProblem[]] = [[], []];
  const beyond = rows.at(MOST_NEW);
  if (beyond) problems.push({ row: beyond.row, column: null, code: 'out-of-range' });
  const inFile = new Set<string>();
  for (const { row, cells } of rows.slice(0, MOST_NEW)) {
    const told: Told[] = [];
    const email = readEmail(cells.email ?? '', ground, inFile, told);
    const place = readPlace(cells.role ?? '', cells.firm ?? '', ground, told);
    const name = cells.name || null;
    if ((name?.length ?? 0) > LONGEST_NAME)
      told.push({ column: 'name', code: 'too-long', params: { most: LONGEST_NAME } });
    const language = LANGUAGES.find((one) => one.toLowerCase() === cells.language?.toLowerCase());
    if (!language) told.push({ column: 'language', code: cells.language ? 'unusable' : 'required' });
    if (cells.state && cells.state !== 'open') told.push({ column: 'state', code: 'only-open-revoked' });
    if (cells.stamp) told.push({ column: 'id', code: 'required' });
    problems.push(...told.map((problem) => ({ row, ...problem })));
    if (told.length === 0 && email && place && language && isLanguage(language))
      invitations.push({ row, email, name, language, ...place });
  }
  return { invitations, problems };
}

function readEmail(cell: string, ground: InvitationGround, inFile: Set<string>, told: Told[]): string | null {
  const email = emailFrom(cell);
  if (!email) told.push({ column: 'email', code: cell === '' ? 'required' : 'not-an-email' });
  else if (inFile.has(email)) told.push({ column: 'email', code: 'duplicate' });
  else if (ground.here.has(email)) told.push({ column: 'email', code: 'here-already' });
  else if (ground.invited.has(email)) told.push({ column: 'email', code: 'invited-already' });
  if (email) inFile.add(email);
  return email;
}

function readPlace(
  role: string,
  firm: string,
  ground: InvitationGround,
  told: Told[],
): Pick<NewInvitation, 'place' | 'companyName'> | null {
  if (!isRole(role)) told.push({ column: 'role', code: role === '' ? 'required' : 'unusable' });
  if (isRole(role) && role !== 'member') {
    if (firm !== '') told.push({ column: 'firm', code: 'unusable' });
    const place = placeOf(ground.fairId, role, null);
    return place && { place, companyName: null };
  }
  const meant = firmMeant(firm, ground.firms);
  if (typeof meant === 'string') {
    if (isRole(role) || firm !== '') told.push({ column: 'firm', code: meant });
    return null;
  }
  if (!ground.letsIn(meant.id)) told.push({ column: 'firm', code: 'not-in-care' });
  const place = placeOf(ground.fairId, 'member', meant.id);
  return place && { place, companyName: meant.shortName };
}

type Firm = InvitationGround['firms'][number];

function firmMeant(cell: string, firms: readonly Firm[]): Firm | 'required' | 'firm-not-at-fair' | 'several-firms' {
  if (cell === '') return 'required';
  const one = firms.find(({ id }) => id === cell.toLowerCase()) ?? firmOfTaxCode(firms, cell);
  if (one) return one;
  const codes = taxCodesMeant(cell);
  return firms.some(({ taxCode }) => taxCode !== null && codes.includes(normalTaxCode(taxCode)))
    ? 'several-firms'
    : 'firm-not-at-fair';
}

const isRole = (word: string): word is MembershipRole => (MEMBERSHIP_ROLES as readonly string[]).includes(word);
