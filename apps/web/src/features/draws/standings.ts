import type { Applicant } from './use-applicants';

/** What was typed for a firm, as text, so that nothing is lost while it is being typed. */
export interface Typed {
  readonly points: string;
  readonly newcomer: boolean;
}
export type Edits = Readonly<Record<string, Typed>>;

type Standing = Pick<Applicant, 'companyId' | 'points' | 'newcomer'>;

export const typedOf = (applicant: Standing, edits: Edits): Typed =>
  edits[applicant.companyId] ?? { points: String(applicant.points), newcomer: applicant.newcomer };

/** Firms for which something else was typed than stands; null where that is no number of points. */
export function changedStandings(applicants: readonly Standing[], edits: Edits): readonly Standing[] | null {
  const changed: Standing[] = [];
  for (const applicant of applicants) {
    const { points, newcomer } = typedOf(applicant, edits);
    if (!isPoints(points)) return null;
    const next = { companyId: applicant.companyId, points: Number(points), newcomer };
    if (next.points !== applicant.points || next.newcomer !== applicant.newcomer) changed.push(next);
  }
  return changed;
}

export const isPoints = (typed: string): boolean => /^\s*\d{1,5}\s*$/.test(typed) && Number(typed) <= 10_000;
