import { LANGUAGES } from '@ketnoi/kernel';
import { tellAsked, tellNearMiss, tellUnmetDemand } from './told-lacks.js';

const certificate = { rule: 'required-certificates', certificates: ['iatf-16949'], value: null };
const order = { rule: 'minimum-order', certificates: [], value: 500 };

describe('what stands between suppliers and buyers', () => {
  it('is told with how many buyers it would open', () => {
    expect(tellNearMiss({ changes: [certificate], buyers: 14, needs: 31 }, 'en')).toBe(
      'With IATF 16949 you would suit 14 more buyers (31 needs).',
    );
    expect(tellNearMiss({ changes: [certificate, order], buyers: 3, needs: 4 }, 'en')).toContain(
      'IATF 16949 and a minimum order of 500',
    );
  });

  it('is told without a number where it is small', () => {
    expect(tellNearMiss({ changes: [certificate], buyers: null, needs: null }, 'en')).toContain('fewer than 3');
    const lack = { lack: 'certificate', id: 'iso-45001', buyers: null, needs: null, suppliers: 5 };
    expect(tellUnmetDemand(lack, 'en')).toContain('ISO 45001:2018 is missing: fewer than 3 buyers');
  });

  it('is told in every language', () => {
    const asked = { kind: 'market' as const, taxonomyId: 'JP', unit: null };
    for (const language of LANGUAGES) {
      const lack = { lack: 'process', id: 'hot-forging', buyers: 4, needs: 5, suppliers: 0 };
      const all = [
        tellNearMiss({ changes: [certificate, order], buyers: 3, needs: 4 }, language),
        tellUnmetDemand(lack, language),
        tellAsked(asked, language),
        tellAsked({ kind: 'market', taxonomyId: 'HK', unit: null }, language),
        tellAsked({ kind: 'moq', taxonomyId: null, unit: 'pcs' }, language),
      ];
      expect(all.filter((sentence) => /[{}]|hot-forging|\b(JP|HK|SAR|pcs)\b|Đặc khu/.test(sentence))).toEqual([]);
    }
  });
});
