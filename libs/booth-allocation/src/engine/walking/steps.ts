import type { FloorGrid } from '../../domain/plan/floor-grid.js';

/** The steps that lead from each free square, one list after the other: those of square i from `first[i]` to `first[i + 1]`. */
export interface Steps {
  readonly first: Int32Array;
  readonly neighbours: Int32Array;
  readonly costs: Uint8Array;
}

/** Sideways 5, diagonally 7. */
const WAYS = [
  [1, 0, 5],
  [-1, 0, 5],
  [0, 1, 5],
  [0, -1, 5],
  [1, 1, 7],
  [1, -1, 7],
  [-1, 1, 7],
  [-1, -1, 7],
] as const;

/** A diagonal step needs both squares beside it free, so that no corner of a booth is cut. */
export function stepsOf({ free, columns, rows }: FloorGrid): Steps {
  const isFree = (column: number, row: number): boolean =>
    column >= 0 && column < columns && row >= 0 && row < rows && free[row * columns + column] === 1;
  const first = new Int32Array(free.length + 1);
  const neighbours: number[] = [];
  const costs: number[] = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      if (isFree(column, row))
        for (const [dx, dy, cost] of WAYS) {
          if (!isFree(column + dx, row + dy) || !isFree(column + dx, row) || !isFree(column, row + dy)) continue;
          neighbours.push((row + dy) * columns + column + dx);
          costs.push(cost);
        }
      first[row * columns + column + 1] = neighbours.length;
    }
  return { first, neighbours: Int32Array.from(neighbours), costs: Uint8Array.from(costs) };
}
