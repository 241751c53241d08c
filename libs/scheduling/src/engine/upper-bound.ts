/**
 * How much no timetable can exceed: the optimum of a linear relaxation that forgets the single slots and keeps, for every
 * participant, set of places and set of interpreters, how many slots or meetings it has in all.
 *
 * Any prices u >= 0 bound the optimum from above: sum of capacity × price, plus what each request is worth beyond its prices. We
 * look for the lowest such sum (the dual of the relaxation; Lagrangian duality). The kinks, where a request is worth exactly its
 * prices, are rounded off by a parabola of half-width mu; each price in turn is set to the minimum of its own smooth convex slice;
 * mu shrinks to a fraction of a point (smoothing after Nesterov 2005). Whatever the prices, the bound that comes out is valid.
 * Cost: about 40 × rounds × uses; 0.1 s for 2,500 requests.
 */
import type { Model } from './model.js';
import { relaxationRows, type Rows } from './relaxation-rows.js';

export interface UpperBound {
  readonly bound: number;
  /** What each request is worth beyond the prices of what it uses: above 0 = the relaxation holds it. */
  readonly margin: Float64Array;
}

export function upperBound(model: Model, worth: Int32Array, rows: Rows = relaxationRows(model)): UpperBound {
  const price = new Float64Array(rows.capacity.length);
  const margin = Float64Array.from(worth);
  for (let r = 0; r < model.requests; r++) if (model.impossible.has(r)) margin[r] = -Infinity;
  let highest = 1;
  for (let r = 0; r < model.requests; r++) highest = Math.max(highest, worth[r]);
  let best = exactBound(rows, price, margin);
  const bestPrice = price.slice();
  const bestMargin = margin.slice();
  for (let mu = highest / 4; mu > highest / 20_000; mu *= 0.6) {
    for (let pass = 0; pass < 12; pass++) {
      let moved = 0;
      for (let row = 0; row < price.length; row++) {
        const before = price[row];
        const now = bestPriceOf(rows, row, before, margin, mu);
        if (now === before) continue;
        price[row] = now;
        moved = Math.max(moved, Math.abs(now - before));
        for (let i = rows.start[row]; i < rows.start[row + 1]; i++)
          margin[rows.request[i]] -= rows.amount[i] * (now - before);
      }
      if (moved < mu / 50) break;
    }
    const bound = exactBound(rows, price, margin);
    if (bound < best) {
      best = bound;
      bestPrice.set(price);
      bestMargin.set(margin);
    }
  }
  // Worths are whole numbers, so is every timetable's; the small allowance covers rounding in the sum.
  return { bound: Math.floor(best + 1e-6), margin: bestMargin };
}

function exactBound(rows: Rows, price: Float64Array, margin: Float64Array): number {
  let bound = 0;
  for (let row = 0; row < price.length; row++) bound += rows.capacity[row] * price[row];
  for (let r = 0; r < margin.length; r++) if (margin[r] > 0) bound += margin[r];
  return bound;
}

/**
 * The price at which the smoothed demand for a row equals its capacity, or 0 when demand is below it anyway.
 * Demand falls with the price, so Newton's steps inside a shrinking bracket find it.
 */
function bestPriceOf(rows: Rows, row: number, current: number, margin: Float64Array, mu: number): number {
  const { start, request, amount, capacity } = rows;
  const from = start[row];
  const to = start[row + 1];
  let low = 0;
  let high = Infinity;
  let price = current;
  for (let step = 0; step < 40; step++) {
    let demand = 0;
    let slope = 0;
    for (let i = from; i < to; i++) {
      const left = margin[request[i]] + amount[i] * (current - price);
      if (left <= -mu) continue;
      if (left >= mu) demand += amount[i];
      else {
        demand += (amount[i] * (left + mu)) / (2 * mu);
        slope += (amount[i] * amount[i]) / (2 * mu);
      }
    }
    const excess = demand - capacity[row];
    if (Math.abs(excess) < 1e-9) return price;
    if (excess > 0) low = price;
    else if (price === 0) return 0;
    else high = price;
    let next = slope > 0 ? price + excess / slope : excess > 0 ? price + mu : price - mu;
    if (next <= low) next = high === Infinity ? low + mu : low === 0 && excess < 0 ? 0 : (low + high) / 2;
    if (next >= high) next = (low + high) / 2;
    if (Math.abs(next - price) < mu * 1e-4) return next;
    price = next;
  }
  return price;
}
