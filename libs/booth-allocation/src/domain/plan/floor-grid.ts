/**
 * The free floor of a hall as squares of half a metre: where people can walk. A square counts as free when it lies
 * wholly in the hall and stays a quarter of a metre away from every booth and pillar, half of a person's width. So a
 * passage of 1.5 m is always one, whichever way it lies to the grid, and a slit below 1 m never is.
 *
 * Costs one byte a square, the squares along all sides, and one sweep to fill shapes row by row (the scan line of
 * computer graphics). Halls too large for 500 mm get larger squares, at most two million.
 */
import type { Outline, Point } from '../booth.js';
import { type Bounds, boundsOf, isUpright, sidesOf } from './polygon.js';

const SQUARE = 500;
const CLEARANCE = 250;
const MOST_SQUARES = 2_000_000;
/** Shapes may touch a square's edge, by so many millimetres, without taking it. */
const SLACK = 1;

export class FloorGrid {
  readonly columns: number;
  readonly rows: number;
  /** Side of a square, mm. */
  readonly square: number;
  /** 1 = free floor; row after row. */
  readonly free: Uint8Array;
  private readonly bounds: Bounds;

  constructor(hall: Outline, obstacles: readonly Outline[]) {
    this.bounds = boundsOf(hall);
    const [width, depth] = [this.bounds.right - this.bounds.left, this.bounds.bottom - this.bounds.top];
    let square = SQUARE;
    while (Math.ceil(width / square) * Math.ceil(depth / square) > MOST_SQUARES) square += SQUARE / 2;
    this.square = square;
    this.columns = Math.max(1, Math.ceil(width / square));
    this.rows = Math.max(1, Math.ceil(depth / square));
    this.free = new Uint8Array(this.columns * this.rows);
    this.fill(hall, 1);
    this.eachAlong(hall, -SLACK, (i) => (this.free[i] = 0));
    for (const obstacle of obstacles)
      if (isUpright(obstacle)) this.blockFrame(boundsOf(obstacle));
      else {
        this.fill(obstacle, 0);
        this.eachAlong(obstacle, CLEARANCE - SLACK, (i) => (this.free[i] = 0));
      }
  }

  /** The square that a point lies in; -1 outside the frame of the hall. */
  at([x, y]: Point): number {
    const column = Math.floor((x - this.bounds.left) / this.square);
    const row = Math.floor((y - this.bounds.top) / this.square);
    return column >= 0 && column < this.columns && row >= 0 && row < this.rows ? row * this.columns + column : -1;
  }

  isFree(point: Point): boolean {
    const square = this.at(point);
    return square >= 0 && this.free[square] === 1;
  }

  /** Free squares within a shape or no farther than `reach` mm from it. */
  around(shape: Outline, reach: number): readonly number[] {
    const found = new Set<number>();
    const take = (i: number): void => void (this.free[i] === 1 && found.add(i));
    if (shape.length >= 3) this.eachWithin(shape, take);
    this.eachAlong(shape, reach, take);
    return [...found];
  }

  /** What the general way does for a shape along the axes, without looking at its sides. */
  private blockFrame({ left, top, right, bottom }: Bounds): void {
    const reach = CLEARANCE - SLACK;
    const from = Math.max(0, Math.floor((left - reach - this.bounds.left) / this.square));
    const to = Math.min(this.columns, Math.ceil((right + reach - this.bounds.left) / this.square));
    const last = Math.min(this.rows, Math.ceil((bottom + reach - this.bounds.top) / this.square));
    for (let row = Math.max(0, Math.floor((top - reach - this.bounds.top) / this.square)); row < last; row++)
      if (from < to) this.free.fill(0, row * this.columns + from, row * this.columns + to);
  }

  private fill(shape: Outline, value: 0 | 1): void {
    this.eachWithin(shape, (i) => (this.free[i] = value));
  }

  /** The squares whose middle lies in the shape. */
  private eachWithin(shape: Outline, visit: (square: number) => void): void {
    const { left, top } = this.bounds;
    const crossings = new Map<number, number[]>();
    for (const [[ax, ay], [bx, by]] of sidesOf(shape)) {
      const first = Math.max(0, Math.ceil((Math.min(ay, by) - top) / this.square - 0.5));
      const last = Math.min(this.rows - 1, Math.ceil((Math.max(ay, by) - top) / this.square - 0.5) - 1);
      for (let row = first; row <= last; row++) {
        const y = top + (row + 0.5) * this.square;
        const x = ax + ((bx - ax) * (y - ay)) / (by - ay);
        const list = crossings.get(row);
        if (list) list.push(x);
        else crossings.set(row, [x]);
      }
    }
    for (const [row, list] of crossings) {
      list.sort((a, b) => a - b);
      for (let k = 0; k + 1 < list.length; k += 2) {
        const from = Math.max(0, Math.ceil((list[k] - left) / this.square - 0.5));
        const to = Math.min(this.columns - 1, Math.ceil((list[k + 1] - left) / this.square - 0.5) - 1);
        for (let column = from; column <= to; column++) visit(row * this.columns + column);
      }
    }
  }

  /** The squares no farther than `reach` mm from a shape's sides, measured along the axes. */
  private eachAlong(shape: Outline, reach: number, visit: (square: number) => void): void {
    const { left, top } = this.bounds;
    for (const [[ax, ay], [bx, by]] of sidesOf(shape)) {
      const first = Math.max(0, Math.ceil((Math.min(ay, by) - reach - top) / this.square) - 1);
      const last = Math.min(this.rows - 1, Math.floor((Math.max(ay, by) + reach - top) / this.square));
      for (let row = first; row <= last; row++) {
        const [high, low] = [top + row * this.square - reach, top + (row + 1) * this.square + reach];
        if (Math.min(ay, by) >= low || Math.max(ay, by) <= high) continue;
        const xAt = (y: number): number => (ay === by ? ax : ax + ((bx - ax) * (y - ay)) / (by - ay));
        const yFrom = Math.min(Math.max(ay, high), low);
        const yTo = Math.min(Math.max(by, high), low);
        const [one, other] = ay === by ? [ax, bx] : [xAt(yFrom), xAt(yTo)];
        const from = Math.max(0, Math.floor((Math.min(one, other) - reach - left) / this.square));
        const to = Math.min(this.columns - 1, Math.ceil((Math.max(one, other) + reach - left) / this.square) - 1);
        for (let column = from; column <= to; column++) visit(row * this.columns + column);
      }
    }
  }
}
