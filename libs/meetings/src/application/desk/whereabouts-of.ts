import type { CompanyId } from '@ketnoi/kernel';
import type { ShownDeskDay } from './show-desk-day.js';

/** What the desk knows of a company: it has come, it is reported missing until then, or it is awaited. */
export type Whereabouts =
  { readonly state: 'arrived' | 'awaited' } | { readonly state: 'late' | 'away'; readonly until: Date };

type Known = Pick<ShownDeskDay, 'arrived' | 'absences' | 'days' | 'day'>;

/**
 * Of everybody who was marked or reported on a day. Who is marked as arrived has come, whatever was reported before; who
 * is missing to the end of the day stays away, others are late.
 */
export function whereaboutsOf({ arrived, absences, days, day }: Known): (companyId: CompanyId) => Whereabouts {
  const here = new Set(arrived);
  const missing = new Map(absences.map((absence) => [absence.subjectId, absence]));
  const end = days.find((one) => one.day === day)?.endsAt;
  return (companyId) => {
    if (here.has(companyId)) return { state: 'arrived' };
    const absence = missing.get(companyId);
    if (!absence) return { state: 'awaited' };
    return { state: !end || absence.until >= end ? 'away' : 'late', until: absence.until };
  };
}
