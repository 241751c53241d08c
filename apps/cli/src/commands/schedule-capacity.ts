/** `ketnoi schedule PROBLEM --capacity`: what more tables, interpreters or slots would bring at most, from the bounds alone. */
import {
  capacityOutlook,
  type Addition,
  type CapacityOutlook,
  type CapacityPoint,
  type ReadProblem,
} from '@ketnoi/scheduling';
import type { ScheduleArguments } from './schedule-arguments.js';
import { writeJson, type ScheduleWorld } from './schedule-world.js';

export function runCapacity(read: ReadProblem, args: ScheduleArguments, world: ScheduleWorld): number {
  const outlook = capacityOutlook(read.problem);
  if (outlook === null) return 4;
  world.out(summary(outlook));
  return args.out === undefined ? 0 : writeJson(args.out, { format: 'capacity/1', ...outlook }, world);
}

/** Additions told; the file has all of them. */
const MOST_TOLD = 12;

function summary({ now, additions, tables, interpreters, interpretersByTurn }: CapacityOutlook): string {
  const lines = [
    `at most ${now.mostMeetings} meetings, worth ${now.upperBound}; one thing more could add at most:`,
    ...additions
      .slice(0, MOST_TOLD)
      .map((a) => `  ${String(a.moreMeetings).padStart(5)} meetings, worth ${a.moreValue}: ${told(a)}`),
    'most meetings by number of tables:',
    `  ${curve(tables)}`,
    'by number of interpreters, each next one of the language that brings most:',
    `  ${interpretersByTurn.map((p) => `${p.count}${p.language === null ? '' : ` (${p.language})`}: ${p.mostMeetings}`).join('  ')}`,
    ...interpreters.map(({ language, points }) => `  of ${language}: ${curve(points)}`),
  ];
  return `${lines.join('\n')}\n`;
}

const curve = (points: readonly CapacityPoint[]): string =>
  points.map((p) => `${p.count}: ${p.mostMeetings}`).join('  ');

/** Days and half days are counted from 0, as the problem counts them. */
function told(addition: Addition): string {
  switch (addition.more) {
    case 'table':
      return addition.zone === null ? 'a table' : `a table in zone ${addition.zone}`;
    case 'online-room':
      return 'an online room';
    case 'slot':
      return `a slot at the end of day ${addition.day}`;
    case 'interpreter':
      return `an interpreter of ${addition.language}${addition.halfDay === null ? '' : ` in half day ${addition.halfDay}`}`;
  }
}
