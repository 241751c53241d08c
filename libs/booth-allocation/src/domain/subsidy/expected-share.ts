/**
 * What the city may come to pay of a quote that nobody has asked it about: by the programmes that are open to the firm,
 * within what is left of their budgets and of the firm's allowance. Each cost goes to one programme, as no cost has two
 * sources; of all ways to share them out the one that pays most counts, of equals the one of the programme that opened
 * first. Nothing is reserved: papers are not looked at, and whoever is approved before may use up what is left.
 */
import type { Quote } from '../pricing/quote.js';
import { costIn, shareOfCity, withCityShare } from './city-share.js';
import {
  isOpen,
  leftOf,
  type ProgrammeId,
  SUBSIDY_COSTS,
  type SubsidyCost,
  type SubsidyProgramme,
} from './programme.js';

/** A programme as one firm comes to it. */
export interface ProgrammeForFirm {
  readonly programme: SubsidyProgramme;
  /** What the programme has granted the firm so far, reserved and settled. */
  readonly grantedToFirm: number;
}

/** What one programme may pay. */
export interface ExpectedPart {
  readonly programmeId: ProgrammeId;
  readonly programmeName: string;
  readonly decisionNumber: string;
  readonly costs: readonly SubsidyCost[];
  /** In đồng. */
  readonly amount: number;
}

/** Both shares add up to the full price. */
export interface ExpectedShare {
  readonly cityShare: number;
  readonly firmShare: number;
  readonly parts: readonly ExpectedPart[];
}

/** Null = no programme can be expected to pay anything. `programmes`: in the order in which they opened. */
export function expectedShare(quote: Quote, programmes: readonly ProgrammeForFirm[], at: Date): ExpectedShare | null {
  if (quote.currency !== 'VND') return null;
  const open = programmes.filter(({ programme }) => isOpen(programme, at));
  const best = bestOf(open.map((one) => waysOf(quote, one)));
  const amount = best.reduce((sum, part) => sum + part.amount, 0);
  if (amount === 0) return null;
  const { cityShare, firmShare } = withCityShare(quote, amount);
  return { cityShare, firmShare, parts: best.filter((part) => part.amount > 0) };
}

/** What one programme may pay of all costs, of the rent alone and of the extras alone. */
interface Ways {
  readonly all: ExpectedPart;
  readonly rent: ExpectedPart;
  readonly extras: ExpectedPart;
}

function waysOf(quote: Quote, one: ProgrammeForFirm): Ways {
  const [rent, extras] = SUBSIDY_COSTS;
  return {
    all: partOf(quote, one, SUBSIDY_COSTS),
    rent: partOf(quote, one, [rent]),
    extras: partOf(quote, one, [extras]),
  };
}

/** All costs by one programme, or the rent by one and the extras by another. Programmes²: only their amounts are added. */
function bestOf(programmes: readonly Ways[]): readonly ExpectedPart[] {
  let [most, best]: [number, readonly ExpectedPart[]] = [0, []];
  for (const one of programmes) {
    if (one.all.amount > most) [most, best] = [one.all.amount, [one.all]];
    for (const other of programmes) {
      const amount = one.rent.amount + other.extras.amount;
      if (other !== one && amount > most) [most, best] = [amount, [one.rent, other.extras]];
    }
  }
  return best;
}

export function partOf(
  quote: Quote,
  { programme, grantedToFirm }: ProgrammeForFirm,
  wanted: readonly SubsidyCost[],
): ExpectedPart {
  const { id, name, decisionNumber, percent, mostPerFirm, covers } = programme;
  const costs = wanted.filter((cost) => covers.includes(cost) && costIn(quote, [cost]) > 0);
  const left = Math.max(0, Math.min(leftOf(programme), mostPerFirm - grantedToFirm));
  const amount = Math.max(0, Math.min(left, shareOfCity(quote, costs, percent)));
  return { programmeId: id, programmeName: name, decisionNumber, costs, amount };
}
