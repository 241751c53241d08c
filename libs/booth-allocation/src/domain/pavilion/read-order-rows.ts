/** Reads a group leader's file of booths, row by row: every problem of every row, with its column. */
import { type BoothId, type CompanyId, firmOfTaxCode, type ZoneId } from '@ketnoi/kernel';
import { BOOTH_KINDS, type BoothKind } from '../booth.js';
import type { ExtraWish } from '../pricing/quote.js';
import type { BoothWish, OrderColumn, OrderLine, OrderProblem } from './group-order.js';

/** A row of the file; `row` as the sheet counts, 1 being the headings. Cells are trimmed. */
export interface OrderRow {
  readonly row: number;
  readonly cells: Readonly<Partial<Record<OrderColumn, string>>>;
}

/** What the cells may name. */
export interface OrderNames {
  readonly members: readonly { readonly companyId: CompanyId; readonly taxCode: string | null }[];
  readonly boothByNumber: ReadonlyMap<string, BoothId>;
  readonly zoneByName: ReadonlyMap<string, ZoneId>;
}

export function readOrderRows(
  rows: readonly OrderRow[],
  names: OrderNames,
): { readonly lines: readonly OrderLine[]; readonly problems: readonly OrderProblem[] } {
  const problems: OrderProblem[] = [];
  const lines = rows.flatMap(({ row, cells }): OrderLine[] => {
    const before = problems.length;
    const say = (column: OrderColumn, code: OrderProblem['code']): null => {
      problems.push({ row, column, code });
      return null;
    };
    const companyId = companyOf(cells, names, say);
    const boothId = cells.booth ? (names.boothByNumber.get(cells.booth) ?? say('booth', 'unknown-booth')) : null;
    const wish = cells.booth ? null : wishOf(cells, names, say);
    const extras = extrasIn(cells.extras ?? '', () => say('extras', 'unusable'));
    const firmIn = cells.companyId ? 'companyId' : 'taxCode';
    return companyId && problems.length === before ? [{ row, companyId, boothId, wish, extras, firmIn }] : [];
  });
  return { lines, problems };
}

type Say = (column: OrderColumn, code: OrderProblem['code']) => null;

function companyOf({ companyId, taxCode }: OrderRow['cells'], { members }: OrderNames, say: Say): CompanyId | null {
  if (companyId) return members.find((m) => m.companyId === companyId)?.companyId ?? say('companyId', 'not-in-group');
  if (!taxCode) return say('taxCode', 'required');
  return firmOfTaxCode(members, taxCode)?.companyId ?? say('taxCode', 'not-in-group');
}

/** A row that says nothing of its booth asks for any; one that says nothing at all but the firm does so on purpose. */
function wishOf(cells: OrderRow['cells'], { zoneByName }: OrderNames, say: Say): BoothWish {
  const zoneId = cells.zone ? (zoneByName.get(cells.zone) ?? say('zone', 'unknown-id')) : null;
  const kind = cells.kind ? kindOf(cells.kind, say) : null;
  const area = cells.area ? wholeOrHalf(cells.area, 1, 10_000) : null;
  if (cells.area && area === null) say('area', 'unusable');
  const sides = cells.openSides ? wholeOrHalf(cells.openSides, 0, 4) : null;
  if (cells.openSides && (sides === null || !Number.isInteger(sides))) say('openSides', 'unusable');
  return { zoneId, kind, leastAreaDm2: area && Math.round(area * 100), leastOpenSides: sides };
}

function kindOf(text: string, say: Say): BoothKind | null {
  return BOOTH_KINDS.find((kind) => kind === text.toLowerCase()) ?? say('kind', 'unknown-id');
}

/** Square metres with a decimal point or comma. */
function wholeOrHalf(text: string, least: number, most: number): number | null {
  const number = /^\d{1,6}([.,]\d{1,2})?$/.test(text) ? Number(text.replace(',', '.')) : NaN;
  return number >= least && number <= most ? number : null;
}

/** `socket:2; badge` — a quantity left out is one. */
function extrasIn(text: string, complain: () => null): readonly ExtraWish[] {
  const parts = text.split(';').flatMap((part) => part.trim() || []);
  return parts.flatMap((part) => {
    const [, code, quantity = '1'] = /^([^\s:]{1,60})\s*(?::\s*(\d{1,5}))?$/.exec(part) ?? [];
    if (!code) complain();
    return code ? [{ code, quantity: Number(quantity) }] : [];
  });
}
