import type { BoothId, CellChange } from '@ketnoi/kernel';
import type { BoothListColumn } from './booth-list.js';
import { checkShapes } from './check-shapes.js';
import { type CellFault, editBooth, type ListedBooth, type ListedZone } from './edit-booth.js';
import type { HallPlan } from './hall-plan.js';
import type { PlanProblemCode } from './plan-problem.js';
import { changesShape } from './redraw-booth.js';

type KnownBooth = ListedBooth & { readonly id: BoothId };
interface KnownHall extends HallPlan {
  readonly booths: readonly KnownBooth[];
  readonly zones: readonly ListedZone[];
}

export interface BoothEditProblem {
  readonly row: number;
  readonly column: BoothListColumn;
  readonly code: CellFault | 'booth-claimed';
}

export interface BoothsOfFair {
  readonly halls: readonly KnownHall[];
  readonly zones: readonly ListedZone[];
  /** Of booths that were taken off the plan: they keep them. */
  readonly numbersOffPlan: ReadonlySet<string>;
  readonly isFree: (id: BoothId) => boolean;
}

interface EditedBooth {
  readonly booth: KnownBooth;
  /** The kind changes, so nobody may claim it meanwhile. */
  readonly reshaped: boolean;
}

const COLUMN_OF: Partial<Record<PlanProblemCode, BoothListColumn>> = {
  'number-missing': 'number',
  'unknown-kind': 'kind',
  'open-sides-out-of-range': 'openSides',
  'power-unusable': 'power',
};

/** What an edited list makes of the booths, all of them together: two may swap their numbers. */
export function readBoothEdits(
  changes: readonly CellChange<BoothListColumn>[],
  fair: BoothsOfFair,
): { readonly edited: readonly EditedBooth[]; readonly problems: readonly BoothEditProblem[] } {
  const problems: BoothEditProblem[] = [];
  const edited: EditedBooth[] = [];
  const cells = new Map<string, CellChange<BoothListColumn>[]>();
  for (const change of changes) cells.set(change.id, [...(cells.get(change.id) ?? []), change]);
  for (const hall of fair.halls)
    for (const old of hall.booths) {
      const own = cells.get(old.id);
      if (!own) continue;
      const wrong = (column: BoothListColumn, code: BoothEditProblem['code']): void => {
        const cell = own.find((one) => one.column === column);
        if (cell) problems.push({ row: cell.row, column, code });
      };
      let booth = old;
      for (const cell of own) {
        const written = editBooth(booth, cell, { ofHall: hall.zones, ofFair: fair.zones });
        if (typeof written === 'string') wrong(cell.column, written);
        else booth = written;
      }
      for (const { code } of checkShapes({ ...hall, features: [], booths: [booth] }).problems) {
        const column = COLUMN_OF[code];
        if (column) wrong(column, code);
      }
      const reshaped = changesShape(old, booth);
      if (reshaped && !fair.isFree(old.id)) wrong('kind', 'booth-claimed');
      edited.push({ booth, reshaped });
    }
  return { edited, problems: [...problems, ...numberProblems(changes, edited, fair)] };
}

function numberProblems(
  changes: readonly CellChange<BoothListColumn>[],
  edited: readonly EditedBooth[],
  { halls, numbersOffPlan }: BoothsOfFair,
): BoothEditProblem[] {
  const numbers = new Map(halls.flatMap(({ booths }) => booths.map(({ id, number }) => [id as string, number])));
  for (const { booth } of edited) numbers.set(booth.id, booth.number);
  const renumbered = changes.filter(({ column }) => column === 'number');
  const own = new Set(renumbered.map(({ id }) => id));
  const stays = new Set([...numbers].flatMap(([id, number]) => (own.has(id) ? [] : [number])));
  const seen = new Set<string>();
  return renumbered.flatMap(({ row, id, column }) => {
    const number = numbers.get(id) ?? '';
    const code =
      stays.has(number) || numbersOffPlan.has(number) ? 'number-exists' : seen.has(number) ? 'number-twice' : null;
    seen.add(number);
    return code ? [{ row, column, code }] : [];
  });
}
