import type { Language } from '@ketnoi/kernel';
import { placeInCell, type TimetableDifference } from '@ketnoi/meetings';
import { text } from '@ketnoi/messages';

/** The difference with its places in the reader's words. */
export function toldPlaces(
  difference: TimetableDifference,
  language: Language,
): Pick<TimetableDifference, 'rows' | 'changes' | 'conflicts' | 'problems' | 'seen'> {
  const told = (cell: string): string => {
    const place = placeInCell(cell);
    return place ? text(language, 'values.agenda-place', { ...place }) : cell;
  };
  const inWords = (changes: TimetableDifference['changes']): TimetableDifference['changes'] =>
    changes.map((change) =>
      change.column === 'place' ? { ...change, before: told(change.before), after: told(change.after) } : change,
    );
  const { changes, conflicts } = difference;
  return { ...difference, changes: inWords(changes), conflicts: inWords(conflicts) };
}
