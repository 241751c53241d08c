import type { CellOut } from '@ketnoi/documents';
import type { Language } from '@ketnoi/kernel';
import type { CapacityOutlook } from '@ketnoi/meetings';
import { text } from '@ketnoi/messages';
import { nameOf } from '../wishes/names-of.js';
import { tellAddition } from './told-addition.js';

/** With what, how many of it, and the most meetings and worth that are possible then: as it is, one thing more, the curves. */
export function capacityRows(outlook: CapacityOutlook, reader: Language): CellOut[][] {
  const curve = (of: 'now' | 'tables' | 'turn' | 'language', language = ''): string =>
    text(reader, 'values.capacity-curve', { of, language: language && nameOf('language', language, reader) });
  const { now, additions, tables, interpretersByTurn, interpreters } = outlook;
  const points = [
    ...tables.map((point) => ({ ...point, what: curve('tables') })),
    ...interpretersByTurn.map((point) => ({ ...point, what: curve('turn') })),
    ...interpreters.flatMap(({ language, points: own }) =>
      own.map((point) => ({ ...point, what: curve('language', language) })),
    ),
  ];
  return [
    [curve('now'), null, now.mostMeetings, now.upperBound],
    ...additions.map((one) => [tellAddition(one, reader), 1, one.mostMeetings, one.upperBound]),
    ...points.map(({ what, count, mostMeetings, upperBound }) => [what, count, mostMeetings, upperBound]),
  ];
}
