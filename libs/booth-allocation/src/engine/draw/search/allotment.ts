import type { DrawModel } from '../options/draw-model.js';
import type { DrawOption } from '../options/draw-options.js';

export const NOTHING = -1;
const FREE = -1;

/** A plan under revision: who has which option, who stands on which booth. Pinned applicants stand from the start. */
export class Allotment {
  /** Option index of each applicant, or NOTHING. */
  readonly choice: Int32Array;
  /** Applicant on each booth, or -1. */
  readonly owner: Int32Array;
  value = 0;
  newcomers = 0;

  constructor(readonly model: DrawModel) {
    this.choice = new Int32Array(model.applicants.length).fill(NOTHING);
    this.owner = new Int32Array(model.plan.booths.length).fill(FREE);
    model.pins.forEach((booths, applicant) => booths?.forEach((booth) => (this.owner[booth] = applicant)));
  }

  /** Newcomers that count towards the quota. */
  get kept(): number {
    return Math.min(this.newcomers, this.model.newcomersWanted);
  }

  chosen(applicant: number): DrawOption | null {
    const choice = this.choice[applicant];
    return choice === NOTHING ? null : this.model.options[applicant][choice];
  }

  place(applicant: number, choice: number): void {
    this.choice[applicant] = choice;
    this.stand(applicant, applicant, 1);
  }

  remove(applicant: number): void {
    this.stand(applicant, FREE, -1);
    this.choice[applicant] = NOTHING;
  }

  /** May the applicant take the option as things stand? What it holds now does not stand in its own way. */
  fits(applicant: number, option: DrawOption): boolean {
    for (const booth of option.booths) {
      const owner = this.owner[booth];
      if (owner !== FREE && owner !== applicant) return false;
    }
    return !this.competitorIsClose(applicant, option);
  }

  /** The best option that fits, or NOTHING. */
  bestFit(applicant: number): number {
    const options = this.model.options[applicant];
    for (let i = 0; i < options.length; i++) if (this.fits(applicant, options[i])) return i;
    return NOTHING;
  }

  /** Who would have to go for the applicant to take the option; null when a pinned one stands in the way. */
  inTheWay(applicant: number, option: DrawOption): number[] | null {
    const found: number[] = [];
    for (const booth of option.booths) {
      const owner = this.owner[booth];
      if (owner !== FREE && owner !== applicant && !found.includes(owner)) found.push(owner);
    }
    for (const competitor of this.model.competitors[applicant]) {
      if (!found.includes(competitor) && this.isClose(competitor, option)) found.push(competitor);
    }
    return found.some((other) => this.model.pins[other]) ? null : found;
  }

  copyFrom(other: Allotment): void {
    this.choice.set(other.choice);
    this.owner.set(other.owner);
    this.value = other.value;
    this.newcomers = other.newcomers;
  }

  private competitorIsClose(applicant: number, option: DrawOption): boolean {
    for (const competitor of this.model.competitors[applicant]) if (this.isClose(competitor, option)) return true;
    return false;
  }

  /** Does the competitor stand too close to the option's booths? */
  isClose(competitor: number, option: DrawOption): boolean {
    const { tooClose, plan, pins } = this.model;
    const theirs = pins[competitor] ?? this.chosen(competitor)?.booths;
    if (theirs === undefined) return false;
    for (const booth of option.booths) {
      for (const other of theirs) if (tooClose[booth * plan.booths.length + other] === 1) return true;
    }
    return false;
  }

  private stand(applicant: number, owner: number, sign: 1 | -1): void {
    const option = this.model.options[applicant][this.choice[applicant]];
    for (const booth of option.booths) this.owner[booth] = owner;
    this.value += sign * option.value;
    if (this.model.applicants[applicant].newcomer) this.newcomers += sign;
  }
}

/** More newcomers of the quota first, then value. */
export function isBetter(a: Allotment, b: Allotment): boolean {
  return a.kept !== b.kept ? a.kept > b.kept : a.value > b.value;
}
