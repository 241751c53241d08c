/** All rules over one history and the dump taken after it. Nothing to say means that every answer was true. */
import { checkAnswers } from './answers.js';
import { checkCompanyLimit } from './company-limit.js';
import type { Complaint } from './complaint.js';
import type { Dump } from './dump.js';
import type { Call } from './history.js';
import { movesByBooth } from './moves.js';
import { orderOf, type OrderVerdict } from './order-of-moves.js';
import { checkOrders } from './orders.js';
import type { Register } from './register.js';
import { checkSamples } from './samples.js';
import { checkStoredRows } from './stored-rows.js';

export function judge(history: readonly Call[], dump: Dump): Complaint[] {
  return [
    ...checkBooths(history, dump),
    ...checkCompanyLimit(history, dump),
    ...checkSamples(history, dump),
    ...checkAnswers(history),
    ...checkOrders(history, dump),
    ...checkStoredRows(history, dump),
  ];
}

function checkBooths(history: readonly Call[], dump: Dump): Complaint[] {
  return [...movesByBooth(history, dump)].flatMap(([booth, moves]): Complaint[] => {
    const verdict = orderOf(moves, dump);
    if (verdict.kind === 'explained') return [];
    if (verdict.kind === 'undecided')
      return [{ rule: 'undecided', text: `${booth}: ${moves.length} calls are too entangled to decide` }];
    return [
      { rule: 'order', text: `${booth}: no order of its ${moves.length} calls explains all answers; ${why(verdict)}` },
    ];
  });
}

function why({ placed, booth, stuck }: Extract<OrderVerdict, { kind: 'impossible' }>): string {
  const told = stuck.slice(0, 4).map((move) => move.told);
  return `after ${placed} of them it is ${inWords(booth)}, and then comes ${told.join(' or ')}`;
}

const inWords = (booth: Register): string =>
  booth.state === 'free'
    ? 'free'
    : `${booth.state} by ${booth.company ?? 'somebody'}${booth.state === 'held' ? ` until ${booth.until ?? 'some time'}` : ''}`;
