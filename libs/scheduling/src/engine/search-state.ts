/**
 * A timetable under construction: where every request is, what is used, and the score, all kept current by `put` and `take` in time
 * proportional to the resources of one request. Gaps change by looking at the two neighbouring slots only.
 * Capacities are the caller's business: `put` never checks them, `isFree` and `freeStarts` tell.
 */
import { HirePeaks } from './hire-peaks.js';
import { mayStart, type Model } from './model.js';
import { hallChanges, walkAllows } from './walk-cost.js';
import { STEPS, type Weights } from './weights.js';

export class SearchState {
  readonly slotOf: Int32Array;
  /** used[k * slots + t] */
  readonly used: Int32Array;
  readonly capacity: Int32Array;
  /** Bit sets of the slots in which a resource has room. */
  readonly room: Int32Array;
  /** One request a participant has in a slot, or -1; the only one where it has one seat. */
  readonly occupant: Int32Array;
  readonly count: Int32Array;
  readonly dayCount: Int32Array;
  readonly gapsOf: Int32Array;
  /** Requests by class and first slot, `atSlot[class * slots + t]`, and those held nowhere. */
  readonly atSlot: number[][];
  readonly unheld: number[] = [];
  /** Participants with a gap. */
  readonly gappy: number[] = [];
  private readonly gappyAt: Int32Array;
  private readonly position: Int32Array;
  private readonly halfCount: Int32Array;
  private readonly peaks: HirePeaks | null;
  private readonly opens: Uint8Array;
  private readonly scratch: Int32Array;

  /** Summed worth of what is held minus all costs; `value`, `gaps` and `held` are what they say. */
  score = 0;
  value = 0;
  gaps = 0;
  held = 0;

  constructor(
    readonly model: Model,
    readonly weights: Weights,
  ) {
    const { slots, requests, resources, participants, words, calendar } = model;
    this.slotOf = new Int32Array(requests).fill(-1);
    this.used = new Int32Array(resources * slots);
    this.capacity = model.capacity.slice();
    this.room = new Int32Array(resources * words);
    for (let at = 0; at < this.capacity.length; at++)
      if (this.capacity[at] > 0) this.setRoom(Math.floor(at / slots), at % slots);
    this.occupant = new Int32Array(participants * slots).fill(-1);
    this.count = new Int32Array(participants);
    this.dayCount = new Int32Array(participants * calendar.days);
    this.halfCount = new Int32Array(participants * calendar.halfDays);
    this.gapsOf = new Int32Array(participants);
    this.gappyAt = new Int32Array(participants);
    this.atSlot = Array.from({ length: model.classes * slots }, () => []);
    this.position = new Int32Array(requests);
    this.opens = new Uint8Array(slots + 1).fill(0);
    this.opens[slots] = 1;
    for (const t of calendar.startOf) this.opens[t] = 1;
    this.scratch = new Int32Array(words);
    this.peaks = weights.hire > 0 ? new HirePeaks(model, this.used) : null;
    for (let r = 0; r < requests; r++) this.position[r] = this.unheld.push(r) - 1;
    const standing = weights.standing;
    if (standing !== null) for (let p = 0; p < participants; p++) this.score -= standing[p * STEPS];
  }

  private setRoom(resource: number, slot: number): void {
    this.room[resource * this.model.words + (slot >> 5)] |= 1 << (slot & 31);
  }

  private clearRoom(resource: number, slot: number): void {
    this.room[resource * this.model.words + (slot >> 5)] &= ~(1 << (slot & 31));
  }

  private leave(list: number[], r: number): void {
    const last = list.pop() as number;
    if (last === r) return;
    list[this.position[r]] = last;
    this.position[last] = this.position[r];
  }

  put(r: number, slot: number): void {
    const { slots, length, resourceStart, resource, participantEnd } = this.model;
    const end = slot + length[r];
    this.leave(this.unheld, r);
    this.position[r] = this.atSlot[this.model.classOf[r] * slots + slot].push(r) - 1;
    this.slotOf[r] = slot;
    this.held++;
    this.score += this.weights.worth[r];
    this.value += this.model.score[r];
    if (this.weights.home !== null && this.weights.home[r] === slot) this.score += this.weights.stay;
    if (this.weights.walk > 0) this.score -= this.weights.walk * hallChanges(this.model, this.occupant, r, slot);
    const people = participantEnd[r];
    for (let i = resourceStart[r]; i < resourceStart[r + 1]; i++) {
      const k = resource[i];
      for (let t = slot; t < end; t++) {
        const at = k * slots + t;
        const now = ++this.used[at];
        if (now === this.capacity[at]) this.clearRoom(k, t);
        if (i >= people) {
          if (this.peaks !== null) this.score -= this.weights.hire * this.peaks.rise(k, t);
          continue;
        }
        this.occupant[at] = r;
        if (now === 1) this.becomeBusy(k, t);
      }
      if (i < people) this.countMeeting(k, slot, 1);
    }
  }

  take(r: number): void {
    const { slots, length, resourceStart, resource, participantEnd } = this.model;
    const slot = this.slotOf[r];
    const end = slot + length[r];
    this.leave(this.atSlot[this.model.classOf[r] * slots + slot], r);
    this.position[r] = this.unheld.push(r) - 1;
    this.slotOf[r] = -1;
    this.held--;
    this.score -= this.weights.worth[r];
    this.value -= this.model.score[r];
    if (this.weights.home !== null && this.weights.home[r] === slot) this.score -= this.weights.stay;
    if (this.weights.walk > 0) this.score += this.weights.walk * hallChanges(this.model, this.occupant, r, slot);
    const people = participantEnd[r];
    for (let i = resourceStart[r]; i < resourceStart[r + 1]; i++) {
      const k = resource[i];
      for (let t = slot; t < end; t++) {
        const at = k * slots + t;
        const before = this.used[at]--;
        if (before === this.capacity[at]) this.setRoom(k, t);
        if (i >= people) {
          if (this.peaks !== null) this.score += this.weights.hire * this.peaks.fall(k, t);
          continue;
        }
        if (before === 1) {
          this.occupant[at] = -1;
          this.becomeIdle(k, t);
        } else if (this.occupant[at] === r) this.occupant[at] = this.anybodyAt(k, t);
      }
      if (i < people) this.countMeeting(k, slot, -1);
    }
  }

  /** A request of participant p that covers slot t, found by looking through all of them; -1 when there is none. */
  anybodyAt(p: number, t: number): number {
    const { requestStart, requestOf, length } = this.model;
    for (let i = requestStart[p]; i < requestStart[p + 1]; i++) {
      const r = requestOf[i];
      const s = this.slotOf[r];
      if (s >= 0 && s <= t && t < s + length[r]) return r;
    }
    return -1;
  }

  private becomeBusy(p: number, t: number): void {
    const { slots, calendar } = this.model;
    const left = this.opens[t] === 0 && this.used[p * slots + t - 1] > 0 ? 1 : 0;
    const right = this.opens[t + 1] === 0 && this.used[p * slots + t + 1] > 0 ? 1 : 0;
    const first = this.halfCount[p * calendar.halfDays + calendar.halfDayOf[t]]++ === 0 ? 1 : 0;
    this.changeGaps(p, 1 - left - right - first);
  }

  private becomeIdle(p: number, t: number): void {
    const { slots, calendar } = this.model;
    const left = this.opens[t] === 0 && this.used[p * slots + t - 1] > 0 ? 1 : 0;
    const right = this.opens[t + 1] === 0 && this.used[p * slots + t + 1] > 0 ? 1 : 0;
    const last = --this.halfCount[p * calendar.halfDays + calendar.halfDayOf[t]] === 0 ? 1 : 0;
    this.changeGaps(p, left + right + last - 1);
  }

  private changeGaps(p: number, change: number): void {
    if (change === 0) return;
    const { gap, gapExcess, gapsAllowed } = this.weights;
    const before = this.gapsOf[p];
    const now = before + change;
    this.gapsOf[p] = now;
    this.gaps += change;
    if (before === 0) this.gappyAt[p] = this.gappy.push(p) - 1;
    else if (now === 0) this.ungap(p);
    this.score -= gap * change + gapExcess * (Math.max(0, now - gapsAllowed) - Math.max(0, before - gapsAllowed));
  }

  private ungap(p: number): void {
    const last = this.gappy.pop() as number;
    if (last === p) return;
    this.gappy[this.gappyAt[p]] = last;
    this.gappyAt[last] = this.gappyAt[p];
  }

  private countMeeting(p: number, slot: number, change: number): void {
    const { calendar } = this.model;
    const before = this.count[p];
    this.count[p] = before + change;
    this.dayCount[p * calendar.days + calendar.dayOf[slot]] += change;
    const standing = this.weights.standing;
    if (standing === null) return;
    const base = p * STEPS;
    this.score += standing[base + Math.min(before, STEPS - 1)] - standing[base + Math.min(before + change, STEPS - 1)];
  }

  /** Room for one interpreter or table more or fewer in a slot. */
  changeCapacity(resource: number, slot: number, change: number): void {
    const at = resource * this.model.slots + slot;
    this.capacity[at] += change;
    if (this.used[at] < this.capacity[at]) this.setRoom(resource, slot);
    else this.clearRoom(resource, slot);
  }

  /** Bit set of the slots in which r could start with nobody else moved, limits and order aside. The array is reused. */
  freeStarts(r: number): Int32Array {
    const { words, domain, length, resourceStart, resource, slots } = this.model;
    const free = this.scratch;
    for (let w = 0; w < words; w++) free[w] = domain[r * words + w];
    for (let i = resourceStart[r]; i < resourceStart[r + 1]; i++) {
      const base = resource[i] * words;
      for (let w = 0; w < words; w++) free[w] &= this.room[base + w];
    }
    if (length[r] === 1) return free;
    for (let t = 0; t < slots; t++) {
      if ((free[t >> 5] >>> (t & 31)) & 1 && !this.roomFor(r, t)) free[t >> 5] &= ~(1 << (t & 31));
    }
    return free;
  }

  /** Is there room on every resource of r for its whole length from slot t? */
  roomFor(r: number, t: number): boolean {
    const { length, resourceStart, resource, slots } = this.model;
    for (let i = resourceStart[r]; i < resourceStart[r + 1]; i++) {
      const base = resource[i] * slots;
      for (let s = t; s < t + length[r]; s++) if (this.used[base + s] >= this.capacity[base + s]) return false;
    }
    return true;
  }

  /** Would the limits of r's participants and the order allow it at t? `r` must not be held. */
  limitsAllow(r: number, t: number): boolean {
    const { resourceStart, participantEnd, resource, maxMeetings, maxPerDay, maxInARow, calendar } = this.model;
    const day = calendar.dayOf[t];
    for (let i = resourceStart[r]; i < participantEnd[r]; i++) {
      const p = resource[i];
      if (this.count[p] >= maxMeetings[p] || this.dayCount[p * calendar.days + day] >= maxPerDay[p]) return false;
      if (maxInARow[p] < this.model.slots && this.rowWith(p, t, this.model.length[r]) > maxInARow[p]) return false;
    }
    if (this.model.walking?.strict === true && !walkAllows(this.model, this.occupant, r, t)) return false;
    return !this.model.ordered || this.orderAllows(r, t);
  }

  /** The unbroken stretch participant p would have around slots t to t + length - 1. */
  rowWith(p: number, t: number, length: number): number {
    const base = p * this.model.slots;
    let first = t;
    while (this.opens[first] === 0 && this.used[base + first - 1] > 0) first--;
    let end = t + length;
    while (this.opens[end] === 0 && this.used[base + end] > 0) end++;
    return end - first;
  }

  orderAllows(r: number, t: number): boolean {
    const { before, after, length } = this.model;
    for (const q of before[r]) if (this.slotOf[q] >= 0 && this.slotOf[q] + length[q] > t) return false;
    for (const q of after[r]) if (this.slotOf[q] >= 0 && this.slotOf[q] < t + length[r]) return false;
    return true;
  }

  /** Could r be held at t with nobody else moved? */
  isFree(r: number, t: number): boolean {
    return mayStart(this.model, r, t) && this.roomFor(r, t) && this.limitsAllow(r, t);
  }
}
