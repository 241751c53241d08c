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
  const [rent, extras] = SUBSIDY_COSTS;
  const ways = open.flatMap((one) => [
    [partOf(quote, one, SUBSIDY_COSTS)],
    ...open
      .filter((other) => other !== one)
      .map((other) => [partOf(quote, one, [rent]), partOf(quote, other, [extras])]),
  ]);
  const best = ways.reduce((most, way) => (amountOf(way) > amountOf(most) ? way : most), []);
  if (amountOf(best) === 0) return null;
  const { cityShare, firmShare } = withCityShare(quote, amountOf(best));
  return { cityShare, firmShare, parts: best.filter(({ amount }) => amount > 0) };
}

function partOf(
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

const amountOf = (parts: readonly ExpectedPart[]): number => parts.reduce((sum, { amount }) => sum + amount, 0);
