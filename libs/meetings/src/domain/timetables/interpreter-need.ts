import type { SpokenLanguage } from '../rounds/propose-inputs.js';

/** Whether a meeting can be carried in it. */
const carries = (spoken: SpokenLanguage): boolean => spoken.level !== 'basic';

/**
 * The language for which two delegations need an interpreter, or null when they understand each other. The interpreter
 * stands between the fair's own language and a foreign one, so one side must speak the fair's language; where neither
 * does, the buyer's language is asked for all the same, and the timetable will say that nobody can help.
 * Where nothing is known of a side's languages, nobody is sent: an interpreter is scarce, and a guess would waste one.
 * @param helpers number of interpreters for each language: among several that would do, the best covered one is taken.
 */
export function interpreterNeeded(
  buyer: readonly SpokenLanguage[],
  supplier: readonly SpokenLanguage[],
  ownLanguage: string,
  helpers: ReadonlyMap<string, number>,
): string | null {
  if (buyer.length === 0 || supplier.length === 0) return null;
  const supplierSpeaks = new Set(supplier.filter(carries).map((s) => s.language));
  const buyerSpeaks = new Set(buyer.filter(carries).map((s) => s.language));
  for (const language of buyerSpeaks) if (supplierSpeaks.has(language)) return null;
  const foreigner = supplierSpeaks.has(ownLanguage) || !buyerSpeaks.has(ownLanguage) ? buyer : supplier;
  const wanted = foreigner.filter((s) => carries(s) && s.language !== ownLanguage).map((s) => s.language);
  const candidates = wanted.length > 0 ? wanted : foreigner.map((s) => s.language);
  return candidates.reduce((best, language) =>
    (helpers.get(language) ?? 0) > (helpers.get(best) ?? 0) ? language : best,
  );
}
