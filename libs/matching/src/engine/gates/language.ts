import { carriesMeeting, weakestSource, type NeedFacts, type SupplierFacts } from '../facts/index.js';
import type { Scene } from '../scoring/scene.js';
import type { Gate, GateFinding } from './gate.js';

/** Whether one interpreter of the fair speaks a language of each side. */
function interpreterBridges(need: NeedFacts, supplier: SupplierFacts, scene: Scene): boolean {
  const theirs = (supplier.languages ?? []).filter(carriesMeeting).map((fact) => fact.language);
  const ours = (need.languages ?? []).filter(carriesMeeting).map((fact) => fact.language);
  return (scene.context.interpreterLanguages ?? []).some(
    (interpreter) => interpreter.some((l) => ours.includes(l)) && interpreter.some((l) => theirs.includes(l)),
  );
}

/** Both sides share a language in which a meeting can be held, or the fair has an interpreter between them. */
export const language: Gate = {
  rule: 'language',
  judge(need, supplier, scene): GateFinding {
    const rule = this.rule;
    if (need.languages === undefined || supplier.languages === undefined)
      return { rule, verdict: 'unknown', wanted: null, found: null, source: null };
    const wanted = need.languages.filter(carriesMeeting).map((fact) => fact.language);
    const spoken = supplier.languages.filter(carriesMeeting);
    const quoted = {
      rule,
      wanted,
      found: spoken.map((fact) => fact.language),
      source: weakestSource(supplier.languages.map((fact) => fact.source)),
    };
    if (spoken.some((fact) => wanted.includes(fact.language))) return { ...quoted, verdict: 'pass' };
    if (scene.context.interpreterLanguages === null) return { ...quoted, verdict: 'unknown' };
    return { ...quoted, verdict: interpreterBridges(need, supplier, scene) ? 'pass' : 'fail' };
  },
};
