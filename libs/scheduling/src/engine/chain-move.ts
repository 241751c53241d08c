/**
 * The one move of the search. A request goes to a slot; whoever is in its way goes to the other slot of a pair, which pushes others
 * back, until nobody is in anybody's way (a two-slot Kempe chain; Kempe 1879, for timetables Thompson and Dowsland 1996). Tables and
 * interpreters push like people do, so a chain stays balanced in languages and tables. Whoever cannot follow, or all when there is
 * no other slot, is dropped and tried once in a slot with room (ejection insert). Everything is journalled and can be undone.
 */
import type { Rng } from '@ketnoi/kernel';
import { mayStart, type Model } from './model.js';
import type { SearchState } from './search-state.js';
import { tooFarFrom } from './walk-cost.js';

/** Chains that grow longer change more than they mend. */
const LONGEST_CHAIN = 60;
const VICTIMS_TRIED = 8;

export class ChainMove {
  private readonly model: Model;
  private readonly journalRequest: number[] = [];
  private readonly journalSlot: number[] = [];
  private readonly queueRequest: number[] = [];
  private readonly queueSlot: number[] = [];
  private readonly dropped: number[] = [];
  private readonly stamp: Int32Array;
  private round = 0;

  /** @param frozen 1 = never moved, such as locked meetings */
  constructor(
    private readonly state: SearchState,
    private readonly rng: Rng,
    private readonly frozen: Uint8Array,
  ) {
    this.model = state.model;
    this.stamp = new Int32Array(state.model.requests);
  }

  /** Puts r at slot `to`, the displaced at `other` (-1: nowhere). False and nothing changed when it cannot be done. */
  attempt(r: number, to: number, other: number): boolean {
    this.begin();
    this.queueRequest.push(r);
    this.queueSlot.push(to);
    this.stamp[r] = this.round;
    if (this.state.slotOf[r] >= 0) this.remove(r);
    for (let at = 0; at < this.queueRequest.length; at++) {
      if (at > LONGEST_CHAIN || !this.settle(this.queueRequest[at], this.queueSlot[at], to, other)) {
        if (at === 0 || at > LONGEST_CHAIN) {
          this.undo();
          return false;
        }
        this.dropped.push(this.queueRequest[at]);
      }
    }
    for (const q of this.dropped) this.rehouse(q);
    return true;
  }

  /** Drops r and nothing else. */
  drop(r: number): void {
    this.begin();
    this.remove(r);
  }

  undo(): void {
    for (let i = this.journalRequest.length - 1; i >= 0; i--) {
      const r = this.journalRequest[i];
      if (this.state.slotOf[r] >= 0) this.state.take(r);
      if (this.journalSlot[i] >= 0) this.state.put(r, this.journalSlot[i]);
    }
    this.journalRequest.length = 0;
    this.journalSlot.length = 0;
  }

  /** The slots as they were before the last move. */
  copyBefore(into: Int32Array): void {
    into.set(this.state.slotOf);
    for (let i = this.journalRequest.length - 1; i >= 0; i--) into[this.journalRequest[i]] = this.journalSlot[i];
  }

  private begin(): void {
    this.journalRequest.length = 0;
    this.journalSlot.length = 0;
    this.queueRequest.length = 0;
    this.queueSlot.length = 0;
    this.dropped.length = 0;
    this.round++;
  }

  private remove(r: number): void {
    this.journalRequest.push(r);
    this.journalSlot.push(this.state.slotOf[r]);
    this.state.take(r);
  }

  private insert(r: number, slot: number): void {
    this.journalRequest.push(r);
    this.journalSlot.push(-1);
    this.state.put(r, slot);
  }

  /** Makes room for q at `slot` and puts it there; false when someone in the way may not move or has moved already. */
  private settle(q: number, slot: number, to: number, other: number): boolean {
    const { model, state } = this;
    if (slot < 0 || !mayStart(model, q, slot)) return false;
    const { resource, resourceStart, participantEnd, slots, length } = model;
    const refuge = slot === to ? other : to;
    for (let i = resourceStart[q]; i < resourceStart[q + 1]; i++) {
      const k = resource[i];
      for (let t = slot; t < slot + length[q]; t++) {
        const at = k * slots + t;
        while (state.used[at] >= state.capacity[at]) {
          const victim = i < participantEnd[q] ? this.guestOf(k, t) : this.userOf(k, t, refuge);
          if (victim < 0) return false;
          this.displace(victim, refuge);
        }
      }
      if (i < participantEnd[q] && !this.keepLimits(k, slot, length[q])) return false;
    }
    if (model.ordered && !this.keepOrder(q, slot, refuge)) return false;
    if (model.walking?.strict === true && !this.keepWalks(q, slot, refuge)) return false;
    this.insert(q, slot);
    return true;
  }

  private displace(victim: number, refuge: number): void {
    this.stamp[victim] = this.round;
    this.remove(victim);
    this.queueRequest.push(victim);
    this.queueSlot.push(refuge);
  }

  private mayMove(r: number): boolean {
    return this.stamp[r] !== this.round && this.frozen[r] === 0;
  }

  /** Somebody participant p meets in slot t who may be moved. */
  private guestOf(p: number, t: number): number {
    const { model, state } = this;
    const first = state.occupant[p * model.slots + t];
    if (first >= 0 && this.mayMove(first)) return first;
    if (state.capacity[p * model.slots + t] < 2) return -1;
    for (let i = model.requestStart[p]; i < model.requestStart[p + 1]; i++) {
      const r = model.requestOf[i];
      const s = state.slotOf[r];
      if (s >= 0 && s <= t && t < s + model.length[r] && this.mayMove(r)) return r;
    }
    return -1;
  }

  /** A user of a shared resource in slot t: one that has room in the refuge, else the one worth least of a few. */
  private userOf(k: number, t: number, refuge: number): number {
    const { model, state } = this;
    const { slots, length, longest } = model;
    const classes = model.classesUsing[k];
    const turn = this.rng.below(classes.length);
    let best = -1;
    let least = Infinity;
    let tries = VICTIMS_TRIED;
    for (let c = 0; c < classes.length && tries > 0; c++) {
      const base = classes[c + turn < classes.length ? c + turn : c + turn - classes.length] * slots;
      for (let s = t; s >= 0 && s > t - longest && tries > 0; s--) {
        const list = state.atSlot[base + s];
        if (list.length === 0) continue;
        const from = this.rng.below(list.length);
        for (let n = 0; n < list.length && tries > 0; n++) {
          const r = list[from + n < list.length ? from + n : from + n - list.length];
          if (s + length[r] <= t || !this.mayMove(r)) continue;
          tries--;
          if (refuge >= 0 && mayStart(model, r, refuge) && state.roomFor(r, refuge)) return r;
          if (state.weights.worth[r] >= least) continue;
          least = state.weights.worth[r];
          best = r;
        }
      }
    }
    return best;
  }

  /** Drops meetings of participant p until one more at `slot` breaks no limit. */
  private keepLimits(p: number, slot: number, length: number): boolean {
    const { model, state } = this;
    const { calendar } = model;
    const day = calendar.dayOf[slot];
    while (state.count[p] >= model.maxMeetings[p]) if (!this.dropCheapest(p, -1)) return false;
    while (state.dayCount[p * calendar.days + day] >= model.maxPerDay[p]) if (!this.dropCheapest(p, day)) return false;
    if (model.maxInARow[p] >= model.slots) return true;
    while (state.rowWith(p, slot, length) > model.maxInARow[p]) {
      const before = slot > 0 ? state.anybodyAt(p, slot - 1) : -1;
      const next = slot + length < model.slots ? state.anybodyAt(p, slot + length) : -1;
      const neighbour = before >= 0 && this.mayMove(before) ? before : next;
      if (neighbour < 0 || !this.mayMove(neighbour)) return false;
      this.displace(neighbour, -1);
    }
    return true;
  }

  private dropCheapest(p: number, day: number): boolean {
    const { model, state } = this;
    let best = -1;
    let least = Infinity;
    for (let i = model.requestStart[p]; i < model.requestStart[p + 1]; i++) {
      const r = model.requestOf[i];
      if (state.slotOf[r] < 0 || !this.mayMove(r)) continue;
      if (day >= 0 && model.calendar.dayOf[state.slotOf[r]] !== day) continue;
      // A little noise, or the same meeting would always be the one to go.
      const worth = state.weights.worth[r] * (1 + this.rng.below(64) / 256);
      if (worth < least) [least, best] = [worth, r];
    }
    if (best < 0) return false;
    this.displace(best, -1);
    return true;
  }

  /** Nobody walks farther between two slots than there is time. */
  private keepWalks(q: number, slot: number, refuge: number): boolean {
    for (const other of tooFarFrom(this.model, this.state.occupant, q, slot)) {
      if (this.state.slotOf[other] < 0) continue;
      if (!this.mayMove(other)) return false;
      this.displace(other, refuge);
    }
    return true;
  }

  private keepOrder(q: number, slot: number, refuge: number): boolean {
    const { model, state } = this;
    for (const b of model.before[q]) {
      if (state.slotOf[b] < 0 || state.slotOf[b] + model.length[b] <= slot) continue;
      if (!this.mayMove(b)) return false;
      this.displace(b, refuge >= 0 && refuge + model.length[b] <= slot ? refuge : -1);
    }
    for (const a of model.after[q]) {
      if (state.slotOf[a] < 0 || state.slotOf[a] >= slot + model.length[q]) continue;
      if (!this.mayMove(a)) return false;
      this.displace(a, refuge >= slot + model.length[q] ? refuge : -1);
    }
    return true;
  }

  /** Puts a dropped request where there is room, at the place that costs least. */
  private rehouse(q: number): void {
    const slot = bestFreeStart(this.state, q, this.rng);
    if (slot >= 0) this.insert(q, slot);
  }
}

/** The slot with room for r in which the score gains most, ties by chance; -1 when there is none. `r` must not be held. */
export function bestFreeStart(state: SearchState, r: number, rng: Rng): number {
  const free = state.freeStarts(r);
  let best = -1;
  let most = -Infinity;
  let ties = 0;
  for (let w = 0; w < free.length; w++) {
    for (let bits = free[w]; bits !== 0; bits &= bits - 1) {
      const t = (w << 5) + (31 - Math.clz32(bits & -bits));
      if (!state.limitsAllow(r, t)) continue;
      const before = state.score;
      state.put(r, t);
      const gain = state.score - before;
      state.take(r);
      if (gain > most) [most, best, ties] = [gain, t, 1];
      else if (gain === most && rng.below(++ties) === 0) best = t;
    }
  }
  return best;
}
