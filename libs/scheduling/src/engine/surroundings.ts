/** Where and when places are open and interpreters there for requests of each wish, read once for all that were left out. */
import { acceptedKinds, boothOwners, interpreterFits, interpreterWish, placeFits } from '../domain/fitting.js';
import type { MeetingRequest, PlaceKind } from '../domain/problem.js';
import type { Model } from './model.js';

export class Surroundings {
  private readonly withBooth: ReadonlySet<string>;
  private readonly open = new Map<string, Uint8Array>();
  private readonly there = new Map<string, Uint8Array>();
  /** Resources that count interpreters, and the first of those that keep rules of the whole fair. */
  readonly interpreting: ReadonlySet<number>;
  readonly firstRule: number;
  /** The highest score of all, at least 1. */
  readonly highest: number;

  constructor(private readonly model: Model) {
    const { problem, requests } = model;
    this.withBooth = boothOwners(problem);
    this.interpreting = new Set(model.interpreting.resourcesOf.flat());
    this.highest = model.score.reduce((a, b) => Math.max(a, b), 1);
    const whole = problem.rules?.mostAtOnce;
    const rules = (whole !== undefined && whole < requests ? 1 : 0) + (problem.rules?.neverAtOnce ?? []).length;
    this.firstRule = model.resources - rules;
  }

  /** The kind of place that would be one more for this request. */
  kindFor(request: MeetingRequest): PlaceKind {
    const kinds = acceptedKinds(request, this.withBooth.has(request.supplier));
    return kinds.includes('table') ? 'table' : (kinds.at(0) ?? 'table');
  }

  /** Is a place that would do open from the slot on for the whole meeting, whoever sits there? */
  placeOpen(request: MeetingRequest, slot: number): boolean {
    const { places } = this.model.problem;
    if (places.length === 0) return true;
    const atHome = this.withBooth.has(request.supplier);
    const key = [
      request.supplier,
      request.locked?.place,
      request.zones?.join(),
      request.placeKinds?.join(),
      request.length,
    ].join('|');
    return (
      this.slots(
        this.open,
        key,
        places,
        request.length ?? 1,
        (p) => (p.capacity ?? 1) > 0 && placeFits(request, p, atHome),
      )[slot] === 1
    );
  }

  /** Is an interpreter who would do there from the slot on for the whole meeting, busy or not? */
  interpreterThere(request: MeetingRequest, slot: number): boolean {
    if (request.interpreterLanguage == null) return true;
    const length = request.length ?? 1;
    const fits = this.slots(
      this.there,
      `${interpreterWish(request)} ${length}`,
      this.model.problem.interpreters,
      length,
      (i) => Math.min(i.dailyCap ?? length, i.longestRun ?? length) >= length && interpreterFits(request, i),
    );
    return fits[slot] === 1;
  }

  private slots<T extends { readonly unavailable?: readonly number[] }>(
    known: Map<string, Uint8Array>,
    key: string,
    all: readonly T[],
    length: number,
    fits: (one: T) => boolean,
  ): Uint8Array {
    let slots = known.get(key);
    if (slots === undefined) {
      slots = new Uint8Array(this.model.slots);
      for (const one of all) {
        if (!fits(one)) continue;
        const away = new Set(one.unavailable ?? []);
        for (let t = 0, there = 0; t < slots.length; t++) {
          there = away.has(t) ? 0 : there + 1;
          if (there >= length) slots[t - length + 1] = 1;
        }
      }
      known.set(key, slots);
    }
    return slots;
  }
}
