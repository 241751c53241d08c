import { err, ok, type Result } from '@ketnoi/kernel';
import { type DrawBooth, type DrawInput, LIMITS } from './draw-input.js';
import { type DrawProblem, DrawReader, show } from './problems.js';
import { readApplicant } from './read-applicant.js';
import { checkReferences } from './check-references.js';
import { readRules } from './read-rules.js';

/**
 * Turns the parsed JSON of a `draw/1` file into a draw's inputs, or names everything wrong with it and where.
 * Booths and applicants come out sorted by id, so that their order in the file changes nothing.
 */
export function readDraw(value: unknown): Result<DrawInput, readonly DrawProblem[]> {
  const reader = new DrawReader();
  const file = reader.object(value, 'file');
  if (file['format'] !== 'draw/1') {
    return err([{ place: 'format', problem: `must be "draw/1", is ${show(file['format'])}` }]);
  }
  const booths = reader
    .list(file['booths'], 'booths', LIMITS.booths)
    .map((item, i) => readBooth(reader, item, `booths[${i}]`));
  const applicants = reader
    .list(file['applicants'], 'applicants', LIMITS.applicants)
    .map((item, i) => readApplicant(reader, item, `applicants[${i}]`));
  const pins = reader.list(file['pins'], 'pins', LIMITS.applicants).map((item, i) => {
    const pin = reader.object(item, `pins[${i}]`);
    return {
      applicant: reader.text(pin['applicant'], `pins[${i}].applicant`),
      booths: reader.texts(pin['booths'], `pins[${i}].booths`, LIMITS.booths),
    };
  });
  const input: DrawInput = {
    format: 'draw/1',
    seed: reader.whole(file['seed'], 'seed', 0, LIMITS.seed),
    booths,
    applicants,
    pins,
    rules: readRules(reader, file['rules']),
  };
  if (booths.length === 0) reader.complain('booths', 'names no booth');
  if (reader.problems.length > 0) return err(reader.problems);
  const checked = checkReferences(reader, input);
  if (reader.problems.length > 0) return err(reader.problems);
  return ok({ ...checked, booths: checked.booths.toSorted(byId), applicants: checked.applicants.toSorted(byId) });
}

/** By code units, which every machine orders alike. */
const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

function readBooth(reader: DrawReader, value: unknown, place: string): DrawBooth {
  const booth = reader.object(value, place);
  const far = LIMITS.coordinate;
  return {
    id: reader.text(booth['id'], `${place}.id`),
    number: reader.text(booth['number'], `${place}.number`),
    hall: reader.text(booth['hall'], `${place}.hall`),
    zone: booth['zone'] === undefined || booth['zone'] === null ? null : reader.text(booth['zone'], `${place}.zone`),
    x: reader.whole(booth['x'], `${place}.x`, -far, far),
    y: reader.whole(booth['y'], `${place}.y`, -far, far),
    width: reader.whole(booth['width'], `${place}.width`, 1, far),
    depth: reader.whole(booth['depth'], `${place}.depth`, 1, far),
    openSides: reader.whole(booth['openSides'], `${place}.openSides`, 0, 4, 1),
    kind: booth['kind'] === undefined || booth['kind'] === null ? null : reader.text(booth['kind'], `${place}.kind`),
    neighbours:
      booth['neighbours'] === undefined
        ? null
        : reader.texts(booth['neighbours'], `${place}.neighbours`, LIMITS.booths),
  };
}
