import type { GridMeeting, Side } from './grid-meeting';
import { matches } from './matches';
import { lanesOf } from './lanes';

export const VIEWS = ['companies', 'places', 'interpreters'] as const;
export type View = (typeof VIEWS)[number];

/** What a row is about, before meetings are laid into it. */
export interface RowHead {
  readonly id: string;
  readonly label: string;
  /** Hall, zone or side, beside the label. */
  readonly note: string;
}

export interface GridRow extends RowHead {
  /** Meetings at one time lie below each other: one lane for each seat that is used. */
  readonly lanes: readonly (readonly GridMeeting[])[];
  readonly meetings: number;
  /** Pixels from the top of the first row. */
  readonly top: number;
  readonly height: number;
}

export const LANE_HEIGHT = 38;
const ROW_PADDING = 6;

/** Which rows a meeting stands in. */
export function rowIdsOf(meeting: GridMeeting, view: View): readonly string[] {
  if (view === 'companies') return meeting.companies.map(({ id }) => id);
  if (view === 'places') return [meeting.placeId];
  return meeting.interpreterId === null ? [] : [meeting.interpreterId];
}

/** Companies that have meetings, by name. */
export function companiesIn(meetings: readonly GridMeeting[]): readonly (RowHead & { readonly side: Side })[] {
  const found = new Map<string, RowHead & { readonly side: Side }>();
  for (const { companies } of meetings)
    for (const { id, name, side } of companies) if (!found.has(id)) found.set(id, { id, label: name, note: '', side });
  return [...found.values()].sort((a, b) => a.label.localeCompare(b.label));
}

interface Asked {
  readonly view: View;
  readonly heads: readonly RowHead[];
  readonly meetings: readonly GridMeeting[];
  /** Part of a company's name, or of a row's. Rows that have nothing to do with it are left out. */
  readonly search: string;
}

/** The rows of the grid, each with its meetings in lanes and its place from the top. */
export function rowsOf({ view, heads, meetings, search }: Asked): readonly GridRow[] {
  const byRow = new Map<string, GridMeeting[]>();
  for (const meeting of meetings)
    for (const id of rowIdsOf(meeting, view)) {
      const ofRow = byRow.get(id);
      if (ofRow) ofRow.push(meeting);
      else byRow.set(id, [meeting]);
    }
  const rows: GridRow[] = [];
  let top = 0;
  for (const head of heads) {
    const ofRow = byRow.get(head.id) ?? [];
    if (search && !isAbout(head, view, ofRow, search)) continue;
    const lanes = lanesOf(ofRow);
    const height = Math.max(1, lanes.length) * LANE_HEIGHT + ROW_PADDING;
    rows.push({ ...head, lanes, meetings: ofRow.length, top, height });
    top += height;
  }
  return rows;
}

/** A company's row is about that company; another row also about whoever meets there. */
const isAbout = (head: RowHead, view: View, meetings: readonly GridMeeting[], search: string): boolean =>
  matches(head.label, search) ||
  (view !== 'companies' && meetings.some(({ companies }) => companies.some(({ name }) => matches(name, search))));
