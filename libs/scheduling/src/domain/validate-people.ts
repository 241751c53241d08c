/** The part of `validateProblem` that reads who meets and who interprets. */
import { LANGUAGE_LEVELS, type LanguageLevel } from '@ketnoi/kernel';
import { isClockTime, isTimeZone, ONLINE_HOURS, slotsOutsideHours } from './online-hours.js';
import { PROBLEM_LIMITS as MOST } from './problem-limits.js';
import type { Interpreter, OnlineAttendance, Participant, ProblemSlot } from './problem.js';
import type { Fields, Reader } from './reader.js';

/** Slots outside the hours of somebody who attends online are as good as away. */
export function readParticipant(reader: Reader, f: Fields, path: string, slots: readonly ProblemSlot[]): Participant {
  const away = reader.wholes(f.unavailable, `${path}.unavailable`, 0, lastOf(slots));
  const online = f.online == null ? undefined : readOnline(reader, f.online, `${path}.online`, slots);
  const outside = online === undefined || reader.errors.length > 0 ? [] : slotsOutsideHours(slots, online);
  return {
    id: reader.text(f.id, `${path}.id`),
    unavailable: outside.length === 0 ? away : [...new Set([...away, ...outside])],
    seats: reader.whole(f.seats, `${path}.seats`, 0, 1_000, 1),
    maxMeetings: reader.whole(f.maxMeetings, `${path}.maxMeetings`, 0, MOST.unlimited, MOST.unlimited),
    maxPerDay: reader.whole(f.maxPerDay, `${path}.maxPerDay`, 0, MOST.unlimited, MOST.unlimited),
    maxInARow: reader.whole(f.maxInARow, `${path}.maxInARow`, 1, MOST.unlimited, MOST.unlimited),
    promised: reader.whole(f.promised, `${path}.promised`, 0, 1_000, 0),
    ...(online === undefined ? {} : { online }),
  };
}

function readOnline(reader: Reader, value: unknown, path: string, slots: readonly ProblemSlot[]): OnlineAttendance {
  const f = reader.object(value, path);
  const timeZone = reader.text(f.timeZone, `${path}.timeZone`);
  if (timeZone !== '' && !isTimeZone(timeZone))
    reader.fail('unknown-time-zone', `${path}.timeZone`, { value: timeZone });
  const from = clockTime(reader, f.from, `${path}.from`, ONLINE_HOURS.from);
  const until = clockTime(reader, f.until, `${path}.until`, ONLINE_HOURS.until);
  if (until <= from) reader.fail('wrong-order', `${path}.until`);
  if (slots.some((slot) => slot.startsAt === undefined)) reader.fail('instants-missing', path);
  return { timeZone, from, until };
}

function clockTime(reader: Reader, value: unknown, path: string, fallback: string): string {
  if (value === undefined) return fallback;
  if (typeof value === 'string' && isClockTime(value)) return value;
  reader.fail('not-a-clock-time', path, { value: String(value).slice(0, 60) });
  return fallback;
}

export function readInterpreter(reader: Reader, f: Fields, path: string, slots: readonly ProblemSlot[]): Interpreter {
  const languages = reader.texts(f.languages, `${path}.languages`, 100);
  if (languages.length === 0) reader.fail('empty', `${path}.languages`);
  return {
    id: reader.text(f.id, `${path}.id`),
    languages,
    level: reader.word(f.level, `${path}.level`, LANGUAGE_LEVELS, 'fluent'),
    ...(f.levels == null ? {} : { levels: readLevels(reader, f.levels, `${path}.levels`, languages) }),
    sectors: reader.texts(f.sectors, `${path}.sectors`, 1_000),
    unavailable: reader.wholes(f.unavailable, `${path}.unavailable`, 0, lastOf(slots)),
    longestRun: reader.whole(f.longestRun, `${path}.longestRun`, 1, MOST.unlimited, MOST.unlimited),
    dailyCap: reader.whole(f.dailyCap, `${path}.dailyCap`, 0, MOST.unlimited, MOST.unlimited),
    feePerHalfDay: reader.whole(f.feePerHalfDay, `${path}.feePerHalfDay`, 0, MOST.fee, 0),
  };
}

function readLevels(
  reader: Reader,
  value: unknown,
  path: string,
  languages: readonly string[],
): Readonly<Record<string, LanguageLevel>> {
  return Object.fromEntries(
    Object.entries(reader.object(value, path)).map(([language, level]) => {
      if (!languages.includes(language)) reader.fail('unknown-id', `${path}.${language}`, { value: language });
      return [language, reader.word(level, `${path}.${language}`, LANGUAGE_LEVELS)];
    }),
  );
}

const lastOf = (slots: readonly ProblemSlot[]): number => Math.max(0, slots.length - 1);
