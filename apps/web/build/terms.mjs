/** A sheet is read in a glance. */
const MOST_WORDS = 4;

/**
 * What people call the taxonomy's nodes beside their names, by language: for the term sheets of interpreters. Words of
 * narrower concepts (A1050 for aluminium alloys) are left out: side by side they would say the wrong thing.
 * @param {string} lines of the taxonomy and the term bases, a JSON object a line
 * @returns {Map<string, Record<string, string[]>>} the first few words of each node
 */
export function termsByLanguage(lines) {
  /** @type {Map<string, Record<string, string[]>>} */
  const byLanguage = new Map();
  for (const line of lines.split('\n')) {
    if (!line) continue;
    /** @type {{ id: string, taxonomyId?: string, terms?: Record<string, string[]>, synonyms?: Record<string, string[]> }} */
    const { id, taxonomyId = id, terms, synonyms } = JSON.parse(line);
    if (id !== taxonomyId) continue;
    for (const [language, words] of Object.entries(synonyms ?? terms ?? {})) {
      const known = byLanguage.get(language) ?? {};
      known[id] = [...new Set([...(known[id] ?? []), ...words])].slice(0, MOST_WORDS);
      byLanguage.set(language, known);
    }
  }
  return byLanguage;
}
