/** Lists whose nodes pages let people choose from, and what facts call their nodes. */
const KINDS = /** @type {Record<string, string>} */ ({
  products: 'product',
  processes: 'process',
  materials: 'material',
  certifications: 'certificate',
  buyerIndustries: 'industry',
  sectors: 'sector',
});

/**
 * Ids by the kind of fact that they make.
 * @param {string} lines a JSON object a line
 * @returns {Record<string, string[]>}
 */
export function taxonomyIds(lines) {
  /** @type {Record<string, string[]>} */
  const ids = Object.fromEntries(Object.values(KINDS).map((kind) => [kind, []]));
  for (const line of lines.split('\n')) {
    if (!line) continue;
    /** @type {{ list: string, id: string }} */
    const { list, id } = JSON.parse(line);
    if (list in KINDS) ids[KINDS[list]].push(id);
  }
  return ids;
}

/**
 * What the taxonomy's nodes are called, by language. Ids are unique within a list and across those that pages show.
 * @param {string} lines a JSON object a line
 * @param {string | null} only the names of this list
 * @returns {Map<string, Record<string, string>>}
 */
export function taxonomyNames(lines, only = null) {
  /** @type {Map<string, Record<string, string>>} */
  const names = new Map();
  for (const line of lines.split('\n')) {
    if (!line) continue;
    /** @type {{ list: string, id: string, labels?: Record<string, string> }} */
    const { list, id, labels = {} } = JSON.parse(line);
    if (only && list !== only) continue;
    for (const [language, label] of Object.entries(labels)) {
      const known = names.get(language) ?? {};
      known[id] ??= label;
      names.set(language, known);
    }
  }
  return names;
}
