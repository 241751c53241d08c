import { err, isLanguage, ok, type Result } from '@ketnoi/kernel';
import { SUBSIDY_COSTS, type SubsidyProgramme } from './programme.js';

export type ProgrammeDraft = Omit<SubsidyProgramme, 'fairId' | 'id' | 'reserved' | 'settled'>;

export interface ProgrammeProblem {
  readonly path: readonly string[];
  readonly code: 'out-of-range' | 'name-missing' | 'date-unusable' | 'code-unusable' | 'paper-twice' | 'too-many';
}

const HIGHEST_AMOUNT = 1_000_000_000_000_000;
const MOST_PAPERS = 30;
const CODE = /^[a-z0-9][a-z0-9-]{0,39}$/;

/** Every problem of a programme that somebody wants to open, with its place. */
export function checkProgramme(draft: ProgrammeDraft): Result<ProgrammeDraft, readonly ProgrammeProblem[]> {
  const problems: ProgrammeProblem[] = [];
  const found = (code: ProgrammeProblem['code'], ...path: string[]): void => void problems.push({ path, code });
  if (!isName(draft.name, 200)) found('name-missing', 'name');
  if (!isName(draft.decisionNumber, 60)) found('name-missing', 'decisionNumber');
  if (!wholeBetween(draft.budget, 1, HIGHEST_AMOUNT)) found('out-of-range', 'budget');
  if (!wholeBetween(draft.percent, 1, 100)) found('out-of-range', 'percent');
  if (!wholeBetween(draft.mostPerFirm, 1, HIGHEST_AMOUNT)) found('out-of-range', 'mostPerFirm');
  const { covers } = draft;
  if (covers.length === 0 || new Set(covers).size < covers.length || !covers.every((c) => SUBSIDY_COSTS.includes(c)))
    found('out-of-range', 'covers');
  if (!(draft.opensAt.getTime() < draft.closesAt.getTime())) found('date-unusable', 'closesAt');
  if (draft.papers.length > MOST_PAPERS) found('too-many', 'papers');
  else checkPapers(draft, found);
  return problems.length > 0 ? err(problems) : ok(draft);
}

function checkPapers(
  { papers }: ProgrammeDraft,
  found: (code: ProgrammeProblem['code'], ...path: string[]) => void,
): void {
  const seen = new Set<string>();
  papers.forEach(({ code, names }, i) => {
    const at = ['papers', String(i)];
    if (!CODE.test(code)) found('code-unusable', ...at, 'code');
    if (seen.has(code)) found('paper-twice', ...at, 'code');
    seen.add(code);
    for (const language of ['vi', 'en'] as const)
      if (!isName(names[language] ?? '', 200)) found('name-missing', ...at, 'names', language);
    for (const language of Object.keys(names))
      if (!isLanguage(language)) found('out-of-range', ...at, 'names', language);
  });
}

const isName = (text: string, longest: number): boolean => text.trim() !== '' && text.length <= longest;
const wholeBetween = (n: number, least: number, most: number): boolean =>
  Number.isInteger(n) && n >= least && n <= most;
