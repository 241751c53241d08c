import type { Language } from '@ketnoi/kernel';
import { type NodeKind, readText, taxonomy } from '@ketnoi/taxonomy';
import type { CellProblem } from './firm-row.js';
import { checkNeed, type NeedEntries, type NeedFact, type NeedFactKind } from './need.js';
import { type Counted, numberInCell } from './number-in-cell.js';
import { type Unit, UNITS } from './profile-fact.js';

/** The columns of `ketnoi match`, and what only a fair asks for. */
export const NEED_COLUMNS = [
  ...(['title', 'text', 'lang', 'product', 'processes', 'materials'] as const),
  ...(['requiredCertifications', 'preferredCertifications', 'monthlyVolume', 'unit', 'toleranceMm'] as const),
  ...(['maxLeadTimeDays', 'deadlineOn', 'confidential'] as const),
] as const;
/** The last three are passed over: what the fair knows of the buyer anyway, and the number that a buyer's own list gives each line. */
export type NeedColumn = (typeof NEED_COLUMNS)[number] | 'id' | 'buyerCountry' | 'languages';

/** A line of a buyer's list. `row` counts as the sheet does: 1 is the line of headings. */
export interface NeedRow {
  readonly row: number;
  readonly cells: Readonly<Partial<Record<NeedColumn, string>>>;
}

export interface NeedLine {
  readonly row: number;
  readonly need: NeedEntries;
}

const LANGUAGES: readonly string[] = ['vi', 'en', 'ja', 'ko', 'zh-Hant', 'th'] satisfies Language[];
const MEASURED: readonly string[] = ['m', 'm2', 'kg', 't'] satisfies Unit[];
const SHORT_TITLE = 120;
const YES = ['1', 'x', 'yes', 'true', 'có', 'はい', '예', '是', 'ใช่'];
const NO = ['', '0', 'no', 'false', 'không', 'いいえ', '아니요', '否', 'ไม่'];

/**
 * Reads a line: the need, and everything that is wrong with it. What a list names may be an id of the taxonomy or a word
 * that its reading understands; what columns leave open is read from the text later, as of any need.
 * @param spoken the language of lines that name none
 */
export function readNeedRow(
  { row, cells }: NeedRow,
  spoken: Language,
): NeedLine & { readonly problems: readonly CellProblem[] } {
  const cell = (column: NeedColumn): string => cells[column]?.trim() ?? '';
  const problems: CellProblem[] = [];
  const wrong = (column: NeedColumn, code: CellProblem['code']): void => void problems.push({ row, column, code });
  const named = (column: NeedColumn, kind: NodeKind): readonly string[] =>
    listIn(cell(column)).flatMap((word) => {
      const found = idsOf(word, kind);
      if (found.length === 0) wrong(column, 'unknown-id');
      return found;
    });
  const lang = cell('lang') || spoken;
  const language = LANGUAGES.find((one) => one.toLowerCase() === lang.toLowerCase()) as Language | undefined;
  if (!language) wrong('lang', 'unknown-id');
  const unit = cell('unit').toLowerCase();
  const amount = (column: NeedColumn, counted: Counted): number | null => {
    const found = numberInCell(cell(column), counted, language ?? spoken);
    if (typeof found !== 'string') return found;
    wrong(column, found);
    return null;
  };
  if (unit !== '' && !UNITS.includes(unit as Unit)) wrong('unit', 'unknown-id');
  const confidential = cell('confidential').toLowerCase();
  if (![...YES, ...NO].includes(confidential)) wrong('confidential', 'unusable');
  const products = [...new Set(named('product', 'product'))];
  if (products.length > 1) wrong('product', 'one-product');
  const facts = withoutRepeats([
    ...named('processes', 'process').map((id) => fact('process', id, null)),
    ...named('materials', 'material').map((id) => fact('material', id, null)),
    ...named('requiredCertifications', 'certificate').map((id) => fact('certificate', id, 'required')),
    ...named('preferredCertifications', 'certificate').map((id) => fact('certificate', id, 'preferred')),
  ]);
  const body = cell('text');
  const need: NeedEntries = {
    language: language ?? spoken,
    title: cell('title') || shortTitle(body) || (products[0] ? taxonomy().label(products[0], language ?? spoken) : ''),
    body,
    productId: products[0] ?? null,
    monthlyVolume: amount('monthlyVolume', MEASURED.includes(unit) ? 'measured' : 'whole'),
    unit: UNITS.find((one) => one === unit) ?? (cell('monthlyVolume') ? 'pcs' : null),
    toleranceMm: amount('toleranceMm', 'fine'),
    maxLeadTimeDays: amount('maxLeadTimeDays', 'whole'),
    deadlineOn: cell('deadlineOn') || null,
    confidential: YES.includes(confidential),
    facts,
  };
  const checked = checkNeed(need);
  const told = new Set(problems.map(({ column }) => column));
  const more = checked.ok ? [] : checked.error.problems.map(({ path, code, params }) => ({ path, code, params }));
  for (const { path, code, params } of more) {
    const column = path.at(-1) === 'body' ? 'text' : (path.at(-1) ?? null);
    if (!told.has(column)) problems.push({ row, column, code, params });
  }
  return { row, need, problems };
}

const listIn = (cell: string): readonly string[] =>
  cell
    .split(/[;；\n]/)
    .map((word) => word.trim())
    .filter(Boolean);

function idsOf(word: string, kind: NodeKind): readonly string[] {
  if (taxonomy().kindOf(word) === kind) return [word];
  const read = readText(word, { side: 'need' }).facts.filter((found) => found.kind === kind && !found.negated);
  return [...new Set(read.map(({ id }) => id))];
}

const shortTitle = (body: string): string => {
  const line = body.split('\n', 1)[0].trim();
  return [...line].length <= SHORT_TITLE ? line : `${[...line].slice(0, SHORT_TITLE - 1).join('')}…`;
};

const fact = (kind: NeedFactKind, taxonomyId: string, strength: NeedFact['strength']): NeedFact => {
  return { kind, taxonomyId, strength, source: 'declared' };
};

/** The first word about a thing counts: of a certificate in both columns, that it is required. */
const withoutRepeats = (facts: readonly NeedFact[]): readonly NeedFact[] =>
  facts.filter(
    ({ kind, taxonomyId }, i) => facts.findIndex((one) => one.kind === kind && one.taxonomyId === taxonomyId) === i,
  );
