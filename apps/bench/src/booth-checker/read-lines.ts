/** From text to calls and tables. What cannot be used is refused with the line that is to blame. */
import { type Answer, type Call, OPERATIONS, REFUSALS, SEEN_STATES } from './history.js';
import type { Dump, DumpedBooking } from './dump.js';

export class Unusable extends Error {}

type Fields = Readonly<Record<string, unknown>>;

/** One call a line, empty lines left out. @throws {Unusable} */
export function readHistory(text: string): Call[] {
  return text.split('\n').flatMap((line, i) => (line.trim() === '' ? [] : [at(`line ${i + 1}`, () => toCall(line))]));
}

/** @throws {Unusable} */
export function readDump(text: string): Dump {
  return at('the dump', () => {
    const fields = object(JSON.parse(text));
    return {
      takenAt: number(fields, 'takenAt'),
      clockUncertaintyMs: number(fields, 'clockUncertaintyMs'),
      heldShownForMs: number(fields, 'heldShownForMs'),
      boothsPerCompany: number(fields, 'boothsPerCompany'),
      booths: strings(fields, 'booths'),
      bookings: list(fields, 'bookings').map((row, i) => at(`booking ${i + 1}`, () => toBooking(object(row)))),
    };
  });
}

function toCall(line: string): Call {
  const fields = object(JSON.parse(line));
  const booths = 'booths' in fields ? strings(fields, 'booths') : 'booth' in fields ? [string(fields, 'booth')] : [];
  const call: Call = {
    op: oneOf(fields, 'op', OPERATIONS),
    process: string(fields, 'process'),
    booths,
    company: stringOrNull(fields, 'company'),
    booking: stringOrNull(fields, 'booking'),
    invokedAt: number(fields, 'invokedAt'),
    answeredAt: number(fields, 'answeredAt'),
    answer: toAnswer(object(fields['answer']), booths),
  };
  if (call.answeredAt < call.invokedAt) throw new Unusable('answeredAt lies before invokedAt');
  if (call.op !== 'look' && booths.length === 0) throw new Unusable('no booth is named');
  return call;
}

function toAnswer(fields: Fields, booths: readonly string[]): Answer {
  const code = string(fields, 'code');
  if (code === 'held' || code === 'sold') {
    const bookings = object(fields['bookings']);
    const named = Object.fromEntries(booths.map((booth) => [booth, string(bookings, booth)]));
    return code === 'sold' ? { code, bookings: named } : { code, bookings: named, until: number(fields, 'until') };
  }
  if (code === 'seen') {
    const states = list(fields, 'states').map((pair) => {
      const [booth, state] = Array.isArray(pair) ? (pair as unknown[]) : [];
      const fieldsOfPair = { booth, state };
      return [string(fieldsOfPair, 'booth'), oneOf(fieldsOfPair, 'state', SEEN_STATES)] as const;
    });
    return { code, states };
  }
  const text = stringOrNull(fields, 'text') ?? undefined;
  if (code === 'freed') return { code };
  if (code === 'unknown') return { code, text };
  const taken = 'booths' in fields ? strings(fields, 'booths') : undefined;
  return { code: oneOf(fields, 'code', REFUSALS), booths: taken, text };
}

const toBooking = (row: Fields): DumpedBooking => ({
  id: string(row, 'id'),
  booth: string(row, 'booth'),
  company: stringOrNull(row, 'company'),
  state: string(row, 'state'),
  live: row['live'] === true,
  until: row['until'] === null || row['until'] === undefined ? null : number(row, 'until'),
  order: stringOrNull(row, 'order'),
});

function at<T>(place: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new Unusable(`${place}: ${(error as Error).message}`);
  }
}

function object(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Unusable('not a JSON object');
  return value as Fields;
}

function string(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value !== 'string' || value === '') throw new Unusable(`${name} is not a text`);
  return value;
}

const stringOrNull = (fields: Fields, name: string): string | null =>
  fields[name] === null || fields[name] === undefined ? null : string(fields, name);

function number(fields: Fields, name: string): number {
  const value = fields[name];
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Unusable(`${name} is not a number`);
  return value;
}

function list(fields: Fields, name: string): readonly unknown[] {
  const value = fields[name];
  if (!Array.isArray(value)) throw new Unusable(`${name} is not a list`);
  return value as unknown[];
}

const strings = (fields: Fields, name: string): string[] =>
  list(fields, name).map((item) => string({ [name]: item }, name));

function oneOf<const T extends readonly string[]>(fields: Fields, name: string, words: T): T[number] {
  const value = string(fields, name);
  if (!words.includes(value)) throw new Unusable(`${name} is "${value}", not one of ${words.join(', ')}`);
  return value;
}
