import { canonicalJson, type CompanyId, type FairId, type Language, normalFirmCode } from '@ketnoi/kernel';
import { type PersonDetails, personProblems } from './person.js';
import type { Problem } from './problem.js';

/** How long the letter's link confirms an address, in days; then what was written is forgotten. */
export const CONFIRM_DAYS = 3;
/** For so long after its first letter the same is not asked twice of an address; after each further one four times as long. */
const FIRST_PAUSE_MINUTES = 2;
const PAUSE_GROWS = 4;
/** The first, and for two corrections: so many do not wait for the end of a pause. */
const MOST_LETTERS_TOGETHER = 3;
/** Of one address and fair: the list of organisers is not for one mailbox to fill, and agencies ask for no more firms at once. */
export const MOST_OPEN_ADMISSIONS = 30;
/** Decided, it is kept for so long: to see what became of it, and to fill in the form of an invitation. */
export const KEPT_DECIDED_DAYS = 30;
/** Nobody decided: it is kept for so long after the fair. */
export const KEPT_OPEN_DAYS = 30;
const LONGEST_SHORT_NAME = 80;
const LONGEST_MESSAGE = 1_000;
export const LONGEST_REASON = 1_000;

/** A firm as somebody who asks to take part names it. */
export interface FirmOffer {
  readonly registeredName: string;
  readonly englishName: string | null;
  readonly shortName: string;
  readonly country: string;
  readonly taxCode: string | null;
  readonly asSupplier: boolean;
  readonly asBuyer: boolean;
}

export const ADMISSION_STATES = ['open', 'admitted', 'turned-down'] as const;
/** Seen by organisers; before its address is confirmed an admission is seen by nobody. */
export type AdmissionState = (typeof ADMISSION_STATES)[number];

/** Somebody asks, for a firm, to take part in a fair. */
export interface Admission {
  readonly id: string;
  readonly fairId: FairId;
  readonly email: string;
  readonly firm: FirmOffer;
  readonly person: PersonDetails;
  readonly message: string | null;
}

/** Not confirmed yet. */
export interface WaitingAdmission extends Admission {
  /** When its letter went out. */
  readonly letterAt: Date;
  /** How many letters went out to its address since it asked first, the last of which is not confirmed. */
  readonly letters: number;
}

export interface AdmissionCard extends Admission {
  readonly state: AdmissionState;
  readonly confirmedAt: Date;
  readonly decidedAt: Date | null;
  /** As which company it was admitted. */
  readonly companyId: CompanyId | null;
  /** Why it was turned down, as its letter says. */
  readonly reason: string | null;
}

/** Confirmed and not decided yet, of an address that confirms another one. */
export interface EarlierAdmission {
  readonly id: string;
  readonly firm: FirmOffer;
}

/** Whether two offers are of one firm: by its number, where both have one, else by its name. */
export function sameFirm(a: FirmOffer, b: FirmOffer): boolean {
  if (a.country !== b.country) return false;
  return a.taxCode && b.taxCode ? a.taxCode === b.taxCode : plainly(a.registeredName) === plainly(b.registeredName);
}

/** Whether one more may be opened beside the open ones of its address, once those in whose place it comes are gone. */
export const mayOpenBeside = (open: readonly Pick<EarlierAdmission, 'id'>[], gone: readonly string[]): boolean =>
  open.filter(({ id }) => !gone.includes(id)).length < MOST_OPEN_ADMISSIONS;

const plainly = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What admission needs to know of a fair. */
export interface FairToEnter {
  readonly names: Readonly<Record<string, string>>;
  readonly endsOn: string;
  readonly timeZone: string;
}

export const nameIn = ({ names }: FairToEnter, language: Language): string =>
  names[language] ?? names.en ?? Object.values(names)[0] ?? '';

/** Until its last day is over, by its own clock. */
export const stillOpen = ({ endsOn, timeZone }: FairToEnter, now: Date): boolean =>
  new Intl.DateTimeFormat('sv-SE', { timeZone }).format(now) <= endsOn;

export const inDays = (now: Date, days: number): Date => new Date(now.getTime() + days * 86_400_000);

/** When an admission that nobody decides on is forgotten. */
export const forgottenAfter = ({ endsOn }: FairToEnter): Date =>
  inDays(new Date(`${endsOn}T23:59:59Z`), KEPT_OPEN_DAYS);

/**
 * Which letter to the address the next one is; null: none goes out, and what waits stays as it is. What somebody else
 * writes in the name of an address thus takes neither its mailbox by storm nor the meaning from a link that is there:
 * whoever asks on and on for an address that never answers gets about two letters a day to it.
 */
export function nextLetter(waiting: WaitingAdmission | null, asked: Omit<Admission, 'id'>, now: Date): number | null {
  if (!waiting) return 1;
  const { letters, letterAt } = waiting;
  const pause = FIRST_PAUSE_MINUTES * PAUSE_GROWS ** (letters - 1) * 60_000;
  const mayGoOut =
    now.getTime() - letterAt.getTime() >= pause || (letters < MOST_LETTERS_TOGETHER && !saysTheSame(waiting, asked));
  return mayGoOut ? letters + 1 : null;
}

const saysTheSame = (a: Omit<Admission, 'id'>, b: Omit<Admission, 'id'>): boolean =>
  canonicalJson([a.firm, a.person, a.message]) === canonicalJson([b.firm, b.person, b.message]);

/** As it is kept: without stray spaces, and with a short name, for which the beginning of the other one does. */
export function tidiedFirm(firm: FirmOffer): FirmOffer {
  const registeredName = firm.registeredName.trim();
  return {
    ...firm,
    registeredName,
    englishName: firm.englishName?.trim() || null,
    shortName: firm.shortName.trim() || registeredName.slice(0, LONGEST_SHORT_NAME),
    taxCode: firm.taxCode?.trim() ? normalFirmCode(firm.taxCode, firm.country) : null,
  };
}

export function admissionProblems({ person, message, firm }: Omit<Admission, 'id' | 'email'>): Problem[] {
  const problems = personProblems(person);
  if ((message?.length ?? 0) > LONGEST_MESSAGE)
    problems.push({ path: 'message', code: 'too-long', params: { most: LONGEST_MESSAGE } });
  if (!firm.asSupplier && !firm.asBuyer) problems.push({ path: 'asSupplier', code: 'required' });
  return problems;
}
