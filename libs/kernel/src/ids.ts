/**
 * Identifiers are made by the application: UUIDv7 as 36 lower-case characters, so that they sort by birth and compare as bytes.
 * A brand keeps a company's id from being passed where a booth's is wanted.
 */
export type Id<Brand extends string> = string & { readonly __brand: Brand };

export type FairId = Id<'fair'>;
export type HallId = Id<'hall'>;
export type ZoneId = Id<'zone'>;
export type BoothId = Id<'booth'>;
export type BookingId = Id<'booking'>;
export type CompanyId = Id<'company'>;
export type PersonId = Id<'person'>;
export type MembershipId = Id<'membership'>;
export type GroupId = Id<'group'>;
export type NeedId = Id<'need'>;
export type ProfileFactId = Id<'profile-fact'>;
export type RoundId = Id<'round'>;
export type ProposalId = Id<'proposal'>;
export type RequestId = Id<'request'>;
export type TimetableId = Id<'timetable'>;
export type TableId = Id<'table'>;
export type InterpreterId = Id<'interpreter'>;
export type SeminarId = Id<'seminar'>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

export const isId = (text: string): boolean => UUID.test(text);

/** Builds a UUIDv7 from a time in milliseconds and ten random bytes. */
export function uuidV7(unixMs: number, random: Uint8Array): string {
  if (random.length < 10) throw new RangeError(`uuidV7 needs 10 random bytes, was given ${random.length}`);
  const bytes = new Uint8Array(16);
  let rest = unixMs;
  for (let i = 5; i >= 0; i--) {
    bytes[i] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  bytes.set(random.subarray(0, 10), 6);
  bytes[6] = 0x70 | (bytes[6] & 0x0f);
  bytes[8] = 0x80 | (bytes[8] & 0x3f);
  const hex = Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** Port: makes new ids. Tests and the demo make them from a seed. */
export abstract class Ids {
  abstract next<B extends string>(): Id<B>;
}
