import type { FairId } from '@ketnoi/kernel';
import { type Admission, nextLetter, sameFirm, type WaitingAdmission } from './admission.js';

const MINUTE = 60_000;
const NOON = new Date('2027-03-01T12:00:00Z');
const after = (minutes: number, from = NOON): Date => new Date(from.getTime() + minutes * MINUTE);
const asked = (shortName: string): Omit<Admission, 'id'> => ({
  ...{ fairId: 'f' as FairId, email: 'target@firm.jp', message: null },
  firm: {
    ...{ registeredName: shortName, englishName: null, shortName, country: 'JP', taxCode: null },
    ...{ asSupplier: true, asBuyer: false },
  },
  person: {
    ...{ ownName: 'Lan', latinName: 'Lan', reading: null, title: null, position: null, mobile: null },
    ...{ country: 'JP', language: 'ja', timeZone: 'Asia/Tokyo', languages: [] },
  },
});
const waiting = (letters: number, shortName = 'Sen'): WaitingAdmission => ({
  ...asked(shortName),
  ...{ id: 'a', letterAt: NOON, letters },
});

describe('the next letter to an address', () => {
  it('is its first, where nothing waits', () => {
    expect(nextLetter(null, asked('Sen'), NOON)).toBe(1);
  });

  it('goes out for the same after a pause, and twice for what was corrected without one', () => {
    expect(nextLetter(waiting(1), asked('Sen'), after(1))).toBeNull();
    expect(nextLetter(waiting(1), asked('Sen'), after(2))).toBe(2);
    expect(nextLetter(waiting(1), asked('Sen K.K.'), after(1))).toBe(2);
    expect(nextLetter(waiting(2), asked('Sen K.K.'), after(1))).toBe(3);
    expect(nextLetter(waiting(3), asked('Sen K.K.'), after(1))).toBeNull();
  });

  it('goes out ever more rarely to an address that never answers, whatever is asked in its name', () => {
    let last: WaitingAdmission = waiting(1);
    const days = 30;
    let sent = 0;
    for (let minute = 1; minute <= days * 24 * 60; minute++) {
      const now = after(minute);
      // Forgotten by then, as what nobody confirms is after three days.
      const stands = now.getTime() - last.letterAt.getTime() < 3 * 24 * 60 * MINUTE ? last : null;
      const letters = nextLetter(stands, asked(`Name ${minute}`), now);
      if (letters === null) continue;
      sent += 1;
      last = { ...waiting(letters, `Name ${minute}`), letterAt: now };
    }
    expect(sent / days).toBeLessThan(2);
  });
});

describe('two offers', () => {
  const offer = (registeredName: string, taxCode: string | null = null, country = 'JP') => ({
    ...asked(registeredName).firm,
    ...{ taxCode, country },
  });

  it('are of one firm by its number, else by its name however it is written, and never across countries', () => {
    expect(sameFirm(offer('Sao Mai'), offer('ＳＡＯ　mai.'))).toBe(true);
    expect(sameFirm(offer('Sao Mai'), offer('Sao Mai II'))).toBe(false);
    expect(sameFirm(offer('Sao Mai', 'JP1'), offer('Sao Mai Co.', 'JP1'))).toBe(true);
    expect(sameFirm(offer('Sao Mai', 'JP1'), offer('Sao Mai', 'JP2'))).toBe(false);
    expect(sameFirm(offer('Sao Mai', 'JP1'), offer('Sao Mai'))).toBe(true);
    expect(sameFirm(offer('Sao Mai'), offer('Sao Mai', null, 'TH'))).toBe(false);
  });
});
