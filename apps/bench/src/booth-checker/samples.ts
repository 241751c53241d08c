/** Whoever looks at the plan sees every booth once: free + held + sold + closed = all. */
import type { Complaint } from './complaint.js';
import type { Dump } from './dump.js';
import type { Call } from './history.js';

export function checkSamples(history: readonly Call[], { booths }: Dump): Complaint[] {
  const all = new Set(booths);
  return history.flatMap(({ answer, process, invokedAt }) => {
    if (answer.code !== 'seen') return [];
    const seen = new Set(answer.states.map(([booth]) => booth));
    const missing = booths.filter((booth) => !seen.has(booth));
    const strange = [...seen].filter((booth) => !all.has(booth));
    const twice = answer.states.length - seen.size;
    if (missing.length + strange.length + twice === 0) return [];
    const text = `${process} at ${invokedAt} saw ${answer.states.length} booths of ${all.size}: ${missing.length} missing, ${twice} twice, ${strange.length} unknown`;
    return [{ rule: 'samples', text }];
  });
}
