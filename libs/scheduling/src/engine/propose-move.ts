/** Picks which request to move where: often one that is left out, else one that is held, with an eye on gaps. */
import type { Rng } from '@ketnoi/kernel';
import type { ChainMove } from './chain-move.js';
import { mayStart, type Model } from './model.js';
import type { SearchState } from './search-state.js';
import type { TidyMove } from './tidy-move.js';

export interface MoveChoice {
  /** Of 256 moves, how many start from a request that is left out. */
  readonly insertShare: number;
  /** And how many start from a company that has a gap. */
  readonly gapShare: number;
  /** Of 256 moves that are meant to close a gap, and of those of meetings that are held, how many are tidy moves. */
  readonly tidyShare: number;
  /** Of 256 picks of a request that is left out, how many are gone on with: high where the relaxation would hold it. */
  readonly keen: Uint8Array;
  readonly frozen: Uint8Array;
}

/** Requests that cost more than they bring by this many times the scale are hardly ever tried, unless they are pinned. */
export function keenness({ problem, score }: Model, margin: Float64Array): Uint8Array {
  const scale = score.reduce((a, b) => Math.max(a, b), 1) * 0.12;
  return Uint8Array.from(margin, (m, r) => {
    if (m === -Infinity) return 0;
    return m >= 0 || problem.requests[r].pinned ? 255 : Math.max(3, Math.floor(255 * Math.exp(m / scale)));
  });
}

/** Tries one move; false when nothing was changed. */
export function proposeMove(
  state: SearchState,
  chain: ChainMove,
  tidy: TidyMove,
  choice: MoveChoice,
  rng: Rng,
): boolean {
  const { unheld, gappy, model } = state;
  const kind = rng.below(256);
  if (kind < choice.insertShare && unheld.length > 0) {
    const r = unheld[rng.below(unheld.length)];
    if (rng.below(256) >= choice.keen[r]) return false;
    return insert(state, chain, r, rng);
  }
  if (kind < choice.insertShare + choice.gapShare && gappy.length > 0) {
    const p = gappy[rng.below(gappy.length)];
    if (rng.below(256) < choice.tidyShare) return tidyUp(state, chain, tidy, choice, p, rng);
    const r = requestOf(model, p, rng);
    return (
      state.slotOf[r] >= 0 && choice.frozen[r] === 0 && move(state, chain, r, besideAnother(state, r, p, rng), rng)
    );
  }
  const r = rng.below(model.requests);
  if (state.slotOf[r] < 0 || choice.frozen[r] === 1) return false;
  const p = model.resource[model.resourceStart[r] + rng.below(model.participantEnd[r] - model.resourceStart[r])];
  if (rng.below(256) < choice.tidyShare) return tidyUp(state, chain, tidy, choice, p, rng);
  return move(state, chain, r, rng.below(2) === 0 ? besideAnother(state, r, p, rng) : pickStart(model, r, rng), rng);
}

function tidyUp(
  state: SearchState,
  chain: ChainMove,
  tidy: TidyMove,
  choice: MoveChoice,
  p: number,
  rng: Rng,
): boolean {
  if (!tidy.propose(p, rng) || choice.frozen[tidy.request] === 1) return false;
  return move(state, chain, tidy.request, tidy.to, rng);
}

const requestOf = (model: Model, p: number, rng: Rng): number =>
  model.requestOf[model.requestStart[p] + rng.below(model.requestStart[p + 1] - model.requestStart[p])];

function insert(state: SearchState, chain: ChainMove, r: number, rng: Rng): boolean {
  const { model } = state;
  const free = pickBit(state.freeStarts(r), rng);
  if (free >= 0) return chain.attempt(r, free, -1);
  if (rng.below(8) < 5) {
    // A slot where one side is free, and one where the other is: the classical pair of a Kempe chain in a bipartite graph.
    const first = model.resourceStart[r] + rng.below(2);
    const second = 2 * model.resourceStart[r] + 1 - first;
    const to = pickCommon(model, r, state.room, model.resource[first], rng);
    const other = pickCommon(model, r, state.room, model.resource[second], rng);
    if (to >= 0) return chain.attempt(r, to, other);
  }
  const to = pickStart(model, r, rng);
  return to >= 0 && chain.attempt(r, to, rng.below(2) === 0 ? -1 : rng.below(model.slots));
}

/** Moves r to slot `to`; whoever is in the way takes r's old slot, or any that suits. */
function move(state: SearchState, chain: ChainMove, r: number, to: number, rng: Rng): boolean {
  const from = state.slotOf[r];
  if (to < 0 || to === from || !mayStart(state.model, r, to)) return false;
  return chain.attempt(r, to, rng.below(2) === 0 ? -1 : from);
}

/** A slot right before or after another meeting of participant p, who is at r as well: where gaps close. */
function besideAnother(state: SearchState, r: number, p: number, rng: Rng): number {
  const { model } = state;
  const other = requestOf(model, p, rng);
  const slot = state.slotOf[other];
  if (slot < 0 || other === r) return -1;
  const to = rng.below(2) === 0 ? slot + model.length[other] : slot - model.length[r];
  return to >= 0 && to < model.slots ? to : -1;
}

const pickStart = (model: Model, r: number, rng: Rng): number =>
  pickBit(model.domain.subarray(r * model.words, (r + 1) * model.words), rng);

function pickCommon(model: Model, r: number, room: Int32Array, resource: number, rng: Rng): number {
  const { words, domain } = model;
  let total = 0;
  for (let w = 0; w < words; w++) total += bitCount(domain[r * words + w] & room[resource * words + w]);
  if (total === 0) return -1;
  let nth = rng.below(total);
  for (let w = 0; w < words; w++) {
    const bits = domain[r * words + w] & room[resource * words + w];
    const here = bitCount(bits);
    if (nth < here) return (w << 5) + nthBit(bits, nth);
    nth -= here;
  }
  return -1;
}

/** A random member of a bit set, -1 when it is empty. */
function pickBit(set: Int32Array, rng: Rng): number {
  let total = 0;
  for (let w = 0; w < set.length; w++) total += bitCount(set[w]);
  if (total === 0) return -1;
  let nth = rng.below(total);
  for (let w = 0; w < set.length; w++) {
    const here = bitCount(set[w]);
    if (nth < here) return (w << 5) + nthBit(set[w], nth);
    nth -= here;
  }
  return -1;
}

function nthBit(bits: number, n: number): number {
  let left = bits;
  for (let i = 0; i < n; i++) left &= left - 1;
  return 31 - Math.clz32(left & -left);
}

function bitCount(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return (Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24) & 0xff;
}
