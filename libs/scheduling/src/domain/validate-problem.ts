/** Turns unknown input into a problem whose ids all exist and whose numbers make sense, or says where it does not. */
import { err, LANGUAGE_LEVELS, ok, type Result } from '@ketnoi/kernel';
import type { ProblemError } from './problem-error.js';
import { PROBLEM_LIMITS as MOST } from './problem-limits.js';
import type { Interpreter, Participant, Place, ProblemRules, ProblemSlot, SchedulingProblem } from './problem.js';
import { PLACE_KINDS } from './problem.js';
import { Reader, type Fields } from './reader.js';
import { checkOrder, readRequest, type KnownIds } from './validate-request.js';

const UNLIMITED = 1_000_000_000;

export function validateProblem(input: unknown): Result<SchedulingProblem, readonly ProblemError[]> {
  const reader = new Reader();
  const fields = reader.object(input, 'problem');
  const slots = readSlots(reader, fields);
  const last = Math.max(0, slots.length - 1);
  const participants = readEach(reader, fields.participants, 'participants', MOST.participants, (f, path) =>
    readParticipant(reader, f, path, last),
  );
  const participantIds = new Set(participants.map((p) => p.id));
  const places = readEach(reader, fields.places ?? [], 'places', MOST.places, (f, path) =>
    readPlace(reader, f, path, last, participantIds),
  );
  const interpreters = readEach(reader, fields.interpreters ?? [], 'interpreters', MOST.interpreters, (f, path) =>
    readInterpreter(reader, f, path, last),
  );
  const known: KnownIds = {
    participants: participantIds,
    places: new Set(places.map((p) => p.id)),
    interpreters: new Set(interpreters.map((i) => i.id)),
    zones: new Set(places.flatMap((p) => (p.zone === undefined ? [] : [p.zone]))),
  };
  const requests = readEach(reader, fields.requests, 'requests', MOST.requests, (f, path) =>
    readRequest(reader, f, path, last, known),
  );
  checkOrder(reader, requests);
  const rules = fields.rules === undefined ? undefined : readRules(reader, fields.rules, participantIds);
  if (reader.errors.length > 0) return err(reader.errors);
  return ok({ slots, participants, places, interpreters, requests, rules });
}

function readEach<T extends { readonly id: string }>(
  reader: Reader,
  value: unknown,
  path: string,
  most: number,
  read: (fields: Fields, path: string) => T,
): T[] {
  const seen = new Set<string>();
  return reader.list(value, path, most).map((item, i) => {
    const at = `${path}[${i}]`;
    const made = read(reader.object(item, at), at);
    if (seen.has(made.id)) reader.fail('repeated-id', `${at}.id`, { value: made.id });
    seen.add(made.id);
    return made;
  });
}

function readSlots(reader: Reader, fields: Fields): ProblemSlot[] {
  const list = reader.list(fields.slots, 'slots', MOST.slots);
  if (list.length === 0) reader.fail('empty', 'slots');
  let before = { day: 0, halfDay: 0 };
  return list.map((item, i) => {
    const path = `slots[${i}]`;
    const f = reader.object(item, path);
    const day = reader.whole(f.day, `${path}.day`, 0, MOST.slots);
    const halfDay = reader.whole(f.halfDay, `${path}.halfDay`, 0, 2 * MOST.slots, day);
    if (day < before.day) reader.fail('wrong-order', `${path}.day`);
    if (halfDay < before.halfDay) reader.fail('wrong-order', `${path}.halfDay`);
    before = { day, halfDay };
    return before;
  });
}

function readParticipant(reader: Reader, f: Fields, path: string, last: number): Participant {
  return {
    id: reader.text(f.id, `${path}.id`),
    unavailable: reader.wholes(f.unavailable, `${path}.unavailable`, 0, last),
    seats: reader.whole(f.seats, `${path}.seats`, 0, 1_000, 1),
    maxMeetings: reader.whole(f.maxMeetings, `${path}.maxMeetings`, 0, UNLIMITED, UNLIMITED),
    maxPerDay: reader.whole(f.maxPerDay, `${path}.maxPerDay`, 0, UNLIMITED, UNLIMITED),
    maxInARow: reader.whole(f.maxInARow, `${path}.maxInARow`, 1, UNLIMITED, UNLIMITED),
    promised: reader.whole(f.promised, `${path}.promised`, 0, 1_000, 0),
  };
}

function readPlace(reader: Reader, f: Fields, path: string, last: number, owners: ReadonlySet<string>): Place {
  const kind = reader.word(f.kind, `${path}.kind`, PLACE_KINDS);
  const owner = f.owner === undefined ? undefined : reader.text(f.owner, `${path}.owner`);
  if (kind === 'booth' && owner === undefined) reader.fail('not-text', `${path}.owner`);
  if (owner !== undefined && !owners.has(owner)) reader.fail('unknown-id', `${path}.owner`, { value: owner });
  return {
    id: reader.text(f.id, `${path}.id`),
    kind,
    owner,
    zone: f.zone === undefined ? undefined : reader.text(f.zone, `${path}.zone`),
    hall: f.hall === undefined ? undefined : reader.text(f.hall, `${path}.hall`),
    capacity: reader.whole(f.capacity, `${path}.capacity`, 0, 1_000, 1),
    unavailable: reader.wholes(f.unavailable, `${path}.unavailable`, 0, last),
  };
}

function readInterpreter(reader: Reader, f: Fields, path: string, last: number): Interpreter {
  const languages = reader.texts(f.languages, `${path}.languages`, 100);
  if (languages.length === 0) reader.fail('empty', `${path}.languages`);
  return {
    id: reader.text(f.id, `${path}.id`),
    languages,
    level: reader.word(f.level, `${path}.level`, LANGUAGE_LEVELS, 'fluent'),
    unavailable: reader.wholes(f.unavailable, `${path}.unavailable`, 0, last),
    longestRun: reader.whole(f.longestRun, `${path}.longestRun`, 1, UNLIMITED, UNLIMITED),
    dailyCap: reader.whole(f.dailyCap, `${path}.dailyCap`, 0, UNLIMITED, UNLIMITED),
  };
}

function readRules(reader: Reader, value: unknown, participants: ReadonlySet<string>): ProblemRules {
  const f = reader.object(value, 'rules');
  const groups = reader.list(f.neverAtOnce, 'rules.neverAtOnce', MOST.participants, true);
  return {
    neverAtOnce: groups.map((group, i) => {
      const path = `rules.neverAtOnce[${i}]`;
      const ids = reader.texts(group, path, 1_000);
      ids.forEach((id, j) => {
        if (!participants.has(id)) reader.fail('unknown-id', `${path}[${j}]`, { value: id });
      });
      return ids;
    }),
    maxGapDifference: reader.whole(f.maxGapDifference, 'rules.maxGapDifference', 0, UNLIMITED, UNLIMITED),
    mostAtOnce: reader.whole(f.mostAtOnce, 'rules.mostAtOnce', 0, UNLIMITED, UNLIMITED),
  };
}
