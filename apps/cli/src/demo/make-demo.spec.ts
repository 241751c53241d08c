import type { PriceList, Quote } from '@ketnoi/booth-allocation';
import { makeDemo } from './make-demo.js';

const OPTIONS = { seed: 1, scale: 1, year: 2027, passwordHash: null };
const demo = makeDemo(OPTIONS);
const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

describe('the demo', () => {
  it('is the same for the same options', () => {
    expect(JSON.stringify(makeDemo(OPTIONS)) === JSON.stringify(demo)).toBe(true);
  });

  it('draws halls with what stands in them, and booths with their power', () => {
    for (const hall of demo.HallEntity) {
      const features = demo.HallFeatureEntity.filter(({ hallId }) => hallId === hall.id);
      expect(new Set(features.map(({ kind }) => kind))).toEqual(new Set(['entrance', 'pillar', 'aisle', 'utility']));
    }
    expect(new Set(demo.HallFeatureEntity.map(({ id }) => id)).size).toBe(demo.HallFeatureEntity.length);
    expect(demo.BoothEntity.every(({ powerW }) => (powerW ?? 0) > 0)).toBe(true);
  });

  it('freezes in every booking a quote that adds up, by the list of its fair', () => {
    expect(demo.PriceListEntity.map(({ list }) => (list as PriceList).version)).toEqual([1, 1]);
    for (const { quote, priceAmount, paidAmount = 0, depositAmount, state } of demo.BookingEntity) {
      const { lines, net, vat, total, cityShare, firmShare, listVersion } = quote as Quote;
      expect([sum(lines.map(({ amount }) => amount)), net + vat, cityShare + firmShare]).toEqual([net, total, total]);
      expect([listVersion, priceAmount]).toEqual([1, firmShare]);
      expect(depositAmount).toBeLessThanOrEqual(firmShare);
      expect(paidAmount >= firmShare).toBe(state === 'paid');
    }
  });

  it('keeps each subsidy programme’s books: within budget and limit, nothing paid twice', () => {
    for (const programme of demo.SubsidyProgrammeEntity) {
      const grants = demo.SubsidyGrantEntity.filter(({ programmeId }) => programmeId === programme.id);
      expect(new Set(grants.map(({ state }) => state))).toEqual(
        new Set(['requested', 'approved', 'settled', 'refused']),
      );
      expect(sum(grants.map(({ reserved }) => reserved))).toBe(programme.reserved);
      expect(sum(grants.map(({ settled }) => settled))).toBe(programme.settled);
      expect(programme.reserved + programme.settled).toBeLessThanOrEqual(programme.budget);
      const firms = demo.SubsidyFirmEntity.filter(({ programmeId }) => programmeId === programme.id);
      expect(sum(firms.map(({ granted }) => granted))).toBe(programme.reserved + programme.settled);
      expect(new Set(firms.map(({ companyId }) => companyId)).size).toBe(firms.length);
    }
    const claimed = demo.SubsidisedCostEntity.map(({ bookingId, cost }) => `${bookingId} ${cost}`);
    expect(new Set(claimed).size).toBe(claimed.length);
    const shared = demo.BookingEntity.filter(({ quote }) => (quote as Quote).cityShare > 0);
    expect(sum(shared.map(({ quote }) => (quote as Quote).cityShare))).toBe(
      sum(demo.SubsidyGrantEntity.map(({ reserved, settled }) => reserved + settled)),
    );
  });
});
