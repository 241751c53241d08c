/**
 * Which of its eight neighbours a free square leads to: one byte a square, a bit a way, so that the floor of the largest
 * hall, two million squares, is laid out in some hundredths of a second and takes two megabytes.
 */
import type { FloorGrid } from '../../domain/plan/floor-grid.js';

export interface Steps {
  /** Of each square; bit k is the way `k`. */
  readonly ways: Uint8Array;
  /** What is added to a square's number to go the way `k`. */
  readonly offsets: Int32Array;
}

/** Of the way `k`: sideways 5, diagonally 7. */
export const STEP_COSTS = Uint8Array.of(5, 5, 5, 5, 7, 7, 7, 7);

/** The way that a single bit stands for. */
export const WAY_OF_BIT = new Uint8Array(129);
STEP_COSTS.forEach((_, way) => (WAY_OF_BIT[1 << way] = way));

const [EAST, WEST, SOUTH, NORTH, SOUTH_EAST, SOUTH_WEST, NORTH_EAST, NORTH_WEST] = [1, 2, 4, 8, 16, 32, 64, 128];

/** A diagonal step needs both squares beside it free, so that no corner of a booth is cut. */
export function stepsOf({ free, columns, rows }: Pick<FloorGrid, 'free' | 'columns' | 'rows'>): Steps {
  const ways = new Uint8Array(free.length);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const square = row * columns + column;
      if (free[square] === 0) continue;
      const east = column + 1 < columns && free[square + 1] === 1 ? EAST : 0;
      const west = column > 0 && free[square - 1] === 1 ? WEST : 0;
      const south = row + 1 < rows && free[square + columns] === 1 ? SOUTH : 0;
      const north = row > 0 && free[square - columns] === 1 ? NORTH : 0;
      let open = east | west | south | north;
      if (south && east && free[square + columns + 1] === 1) open |= SOUTH_EAST;
      if (south && west && free[square + columns - 1] === 1) open |= SOUTH_WEST;
      if (north && east && free[square - columns + 1] === 1) open |= NORTH_EAST;
      if (north && west && free[square - columns - 1] === 1) open |= NORTH_WEST;
      ways[square] = open;
    }
  const [down, up] = [columns, -columns];
  return { ways, offsets: Int32Array.of(1, -1, down, up, down + 1, down - 1, up + 1, up - 1) };
}
