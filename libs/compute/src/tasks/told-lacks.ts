import { type Fix, nearMisses, openQuestions, unmetDemand } from '@ketnoi/matching';
import {
  type Change,
  LEAST_SHOWN,
  type NearMissCard,
  type OpenQuestion,
  tellableNearMisses,
  type UnmetDemand,
} from '@ketnoi/meetings';
import type { Matched } from './matched.js';

const shown = (count: number): number | null => (count < LEAST_SHOWN ? null : count);

/** What would open buyers to a supplier, as far as it may be told; null where it does not sell at the fair. */
export function toldNearMisses({ facts, scores }: Matched, id: string, minimumScore: number): NearMissCard[] | null {
  const column = scores.supplierIds.indexOf(id);
  if (column < 0) return null;
  const { suppliers, needs, context } = facts;
  const found = nearMisses(scores, column, suppliers[column], needs, context, minimumScore);
  return [
    ...tellableNearMisses(
      found.map(({ fixes, needs: opened, asked, buyers }) => ({
        changes: fixes.map(change),
        buyers,
        needs: opened.length,
        openlyAsked: asked.some((row) => !needs[row].confidential),
      })),
    ),
  ];
}

function change(fix: Fix): Change {
  const { rule } = fix;
  switch (fix.rule) {
    case 'required-certificates':
      return { rule, certificates: fix.certificates, value: null };
    case 'minimum-order':
      return { rule, certificates: [], value: fix.moq };
    case 'tolerance':
      return { rule, certificates: [], value: fix.toleranceMm };
    case 'lead-time':
      return { rule, certificates: [], value: fix.days };
  }
}

export function toldQuestions({ facts, scores }: Matched, id: string, minimumScore: number): OpenQuestion[] | null {
  const column = scores.supplierIds.indexOf(id);
  if (column < 0) return null;
  const { suppliers, needs, context } = facts;
  return openQuestions(scores, column, suppliers[column], needs, context, minimumScore).map((question) => ({
    rule: question.rule as OpenQuestion['rule'],
    id: question.id,
    buyers: shown(question.buyers),
    needs: question.buyers < LEAST_SHOWN ? null : question.needs,
  }));
}

export const toldUnmetDemand = ({ facts, scores }: Matched, minimumScore: number): UnmetDemand[] =>
  unmetDemand(scores, facts.suppliers, facts.needs, facts.context, { minimumScore, hideBelow: LEAST_SHOWN }).map(
    (lack) => ({ ...lack, suppliers: lack.suppliers === 0 ? 0 : shown(lack.suppliers) }),
  );
