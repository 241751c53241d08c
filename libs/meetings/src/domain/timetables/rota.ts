/** Which interpreter works when and with whom, for which half days each is hired, and what that costs. */
import { addMoney, type InterpreterId, type Money, type Slot } from '@ketnoi/kernel';
import { halfDays } from '../slots/half-days.js';

export interface InterpretedMeeting {
  readonly slot: number;
  readonly interpreterId: InterpreterId | null;
  readonly interpreterName: string | null;
  readonly interpreterOwnName: string | null;
}

export interface HiredHalfDay {
  readonly day: number;
  /** From the first slot of the half day to its last, whenever the meetings are: that is what is paid. */
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly meetings: number;
}

export interface RotaEntry<M> {
  readonly interpreterId: InterpreterId;
  /** In Latin letters. */
  readonly name: string;
  /** As the interpreter writes it. */
  readonly ownName: string;
  readonly halfDays: readonly HiredHalfDay[];
  readonly meetings: readonly M[];
  /** Null where no fee was agreed. */
  readonly cost: Money | null;
}

export interface Rota<M> {
  readonly entries: readonly RotaEntry<M>[];
  readonly halfDays: number;
  /** What all of them cost, one sum for each currency. */
  readonly costs: readonly Money[];
}

/** @param meetings in the order of time */
export function rotaOf<M extends InterpretedMeeting>(
  meetings: readonly M[],
  slots: readonly Slot[],
  fees: ReadonlyMap<InterpreterId, Money | null>,
): Rota<M> {
  const halfOf = halfDays(slots);
  const byInterpreter = new Map<InterpreterId, M[]>();
  for (const meeting of meetings) {
    if (meeting.interpreterId === null) continue;
    byInterpreter.set(meeting.interpreterId, [...(byInterpreter.get(meeting.interpreterId) ?? []), meeting]);
  }
  const entries = [...byInterpreter].map(([interpreterId, own]): RotaEntry<M> => {
    const hired = [...new Set(own.map((m) => halfOf[m.slot]))].map((half): HiredHalfDay => {
      const inside = slots.filter((_, i) => halfOf[i] === half);
      return {
        day: inside[0].day,
        startsAt: inside[0].startsAt,
        endsAt: inside[inside.length - 1].endsAt,
        meetings: own.filter((m) => halfOf[m.slot] === half).length,
      };
    });
    const fee = fees.get(interpreterId) ?? null;
    const cost = fee && { amount: fee.amount * hired.length, currency: fee.currency };
    const [{ interpreterName, interpreterOwnName }] = own;
    const names = { name: interpreterName ?? '', ownName: interpreterOwnName ?? '' };
    return { interpreterId, ...names, halfDays: hired, meetings: own, cost };
  });
  const costs = new Map<string, Money>();
  for (const { cost } of entries) {
    if (cost === null) continue;
    const before = costs.get(cost.currency);
    costs.set(cost.currency, before ? addMoney(before, cost) : cost);
  }
  const halfDaysHired = entries.reduce((sum, entry) => sum + entry.halfDays.length, 0);
  return { entries, halfDays: halfDaysHired, costs: [...costs.values()] };
}
