import type { DrawApplicant, DrawBooth, DrawInput } from './draw-input.js';
import { overlap } from '../plan/geometry.js';
import type { DrawReader } from './problems.js';

/** Every name must mean one thing. Answers with the inputs in which booths are named by id only. */
export function checkReferences(reader: DrawReader, input: DrawInput): DrawInput {
  const booths = boothNames(reader, input.booths);
  const applicants = unique(reader, input.applicants, 'applicants');
  const boothId = (name: string, place: string): string => {
    const id = booths.get(name);
    if (id === undefined) reader.complain(place, `names booth ${name}, which is not in the plan`);
    if (id === null) reader.complain(place, `names booth ${name}, a number that several booths have: use the id`);
    return id ?? '';
  };
  const boothIds = (names: readonly string[], place: string): string[] => {
    const ids = names.map((name, i) => boothId(name, `${place}[${i}]`));
    if (new Set(ids).size < ids.length) reader.complain(place, 'names a booth twice');
    return ids;
  };
  noOverlaps(reader, input.booths);
  const pinned = new Map<string, string>();
  const pins = input.pins.map((pin, i) => {
    if (!applicants.has(pin.applicant)) reader.complain(`pins[${i}].applicant`, `${pin.applicant} has not applied`);
    const ids = boothIds(pin.booths, `pins[${i}].booths`);
    if (ids.length === 0) reader.complain(`pins[${i}].booths`, 'names no booth');
    ids.forEach((id, k) => {
      const other = pinned.get(id);
      if (other !== undefined) reader.complain(`pins[${i}].booths[${k}]`, `is pinned to ${other} already`);
      pinned.set(id, pin.applicant);
    });
    return { ...pin, booths: ids };
  });
  if (new Set(pins.map((pin) => pin.applicant)).size < pins.length) reader.complain('pins', 'pins an applicant twice');
  return {
    ...input,
    booths: input.booths.map((booth, i) => ({
      ...booth,
      neighbours: booth.neighbours && boothIds(booth.neighbours, `booths[${i}].neighbours`),
    })),
    pins,
    applicants: input.applicants.map((applicant, i) => checkApplicant(reader, applicant, i, applicants, boothIds)),
  };
}

function noOverlaps(reader: DrawReader, booths: readonly DrawBooth[]): void {
  booths.forEach((booth, i) => {
    const other = booths.findIndex((earlier, k) => k < i && overlap(earlier, booth));
    if (other >= 0) reader.complain(`booths[${i}]`, `${booth.number} overlaps ${booths[other].number}`);
  });
}

function checkApplicant(
  reader: DrawReader,
  applicant: DrawApplicant,
  index: number,
  known: ReadonlySet<string>,
  boothIds: (names: readonly string[], place: string) => string[],
): DrawApplicant {
  const place = `applicants[${index}]`;
  applicant.competitors.forEach((id, k) => {
    if (id === applicant.id) reader.complain(`${place}.competitors[${k}]`, 'names the applicant itself');
  });
  return {
    ...applicant,
    // Competitors who have not applied cannot stand anywhere.
    competitors: applicant.competitors.filter((id) => known.has(id)),
    wishes: applicant.wishes.map((wish, k) =>
      'booths' in wish ? { booths: boothIds(wish.booths, `${place}.wishes[${k}].booths`) } : wish,
    ),
  };
}

/** Ids and, where only one booth has it, numbers; null marks a number of several booths. An id outranks a number. */
function boothNames(reader: DrawReader, booths: readonly DrawBooth[]): Map<string, string | null> {
  const names = new Map<string, string | null>();
  for (const { number, id } of booths) names.set(number, names.has(number) ? null : id);
  for (const id of unique(reader, booths, 'booths')) names.set(id, id);
  return names;
}

function unique(reader: DrawReader, items: readonly { readonly id: string }[], place: string): Set<string> {
  const seen = new Set<string>();
  items.forEach(({ id }, i) => {
    if (seen.has(id)) reader.complain(`${place}[${i}].id`, `${id} is used twice`);
    seen.add(id);
  });
  return seen;
}
