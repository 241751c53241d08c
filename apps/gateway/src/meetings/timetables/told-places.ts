import type { Language } from '@ketnoi/kernel';
import { placeInCell, type TimetableDifference } from '@ketnoi/meetings';
import { text } from '@ketnoi/messages';
import { inWords } from '../../lists/told-edited-list.js';

/** The difference with its places in the reader's words. */
export const toldPlaces = (
  difference: TimetableDifference,
  language: Language,
): Pick<TimetableDifference, 'rows' | 'changes' | 'conflicts' | 'problems' | 'seen'> =>
  inWords(difference, (column, cell) => {
    const place = column === 'place' ? placeInCell(cell) : null;
    return place ? text(language, 'values.agenda-place', { ...place }) : cell;
  });
