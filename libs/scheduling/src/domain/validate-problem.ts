/** Turns unknown input into a problem whose ids all exist and whose numbers make sense, or says where it does not. */
import { err, ok, type Result } from '@ketnoi/kernel';
import type { ProblemError } from './problem-error.js';
import { PROBLEM_LIMITS as MOST } from './problem-limits.js';
import type { Place, SchedulingProblem } from './problem.js';
import { PLACE_KINDS } from './problem.js';
import { readKnown } from './read-known.js';
import { Reader, type Fields } from './reader.js';
import { readInterpreter, readParticipant } from './validate-people.js';
import { checkOrder, knownIds, readRequest } from './validate-request.js';
import { readRules } from './validate-rules.js';
import { readSlots } from './validate-slots.js';

export function validateProblem(input: unknown): Result<SchedulingProblem, readonly ProblemError[]> {
  const reader = new Reader();
  const fields = reader.object(input, 'problem');
  const slots = readSlots(reader, fields);
  const last = Math.max(0, slots.length - 1);
  const participants = readEach(reader, fields.participants, 'participants', MOST.participants, (f, path) =>
    readParticipant(reader, f, path, slots),
  );
  const participantIds = new Set(participants.map((p) => p.id));
  const places = readEach(reader, fields.places ?? [], 'places', MOST.places, (f, path) =>
    readPlace(reader, f, path, last, participantIds),
  );
  const interpreters = readEach(reader, fields.interpreters ?? [], 'interpreters', MOST.interpreters, (f, path) =>
    readInterpreter(reader, f, path, slots),
  );
  const ids = knownIds({ participants, places, interpreters });
  const requests = readEach(reader, fields.requests, 'requests', MOST.requests, (f, path) =>
    readRequest(reader, f, path, last, ids),
  );
  checkOrder(reader, requests);
  const halls = new Set(places.flatMap((p) => (p.hall === undefined ? [] : [p.hall])));
  const rules = fields.rules === undefined ? undefined : readRules(reader, fields.rules, participantIds, halls);
  const known = fields.known === undefined ? undefined : readKnown(reader, fields.known, last, ids, requests);
  if (reader.errors.length > 0) return err(reader.errors);
  return ok({ slots, participants, places, interpreters, requests, rules, ...(known && { known }) });
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
