import type { DrawWish, NamesOnPlan } from '@ketnoi/booth-allocation';
import { toldWish } from './told-wish.js';

const names: NamesOnPlan = {
  booths: new Map([
    ['b1', 'A01'],
    ['b2', 'A02'],
  ]),
  halls: new Map([['h', 'Hall A']]),
  zones: new Map([['z', 'Garments']]),
};
const place = { booths: 2, leastAreaDm2: 0, kind: null, zoneIds: [], openSides: 0, near: [], far: [] };

describe('a wish as organisers read it', () => {
  it('names booths by their numbers, also one that is not on the plan any more', () => {
    expect(toldWish('en', { boothIds: ['b1', 'b2', 'gone'] } as unknown as DrawWish, names)).toBe('A01, A02, –');
  });

  it('says of a place only what was asked for', () => {
    expect(toldWish('en', { place } as DrawWish, names)).toBe('2 joined booths');
    expect(toldWish('en', { place: { ...place, booths: 1 } } as DrawWish, names)).toBe('1 booth');
  });

  it('says everything that was asked for', () => {
    const asked = {
      ...place,
      ...{ leastAreaDm2: 1250, kind: 'raw', openSides: 3, zoneIds: ['z'] },
      near: [{ hallId: 'h', x: 1, y: 1 }],
    };
    expect(toldWish('vi', { place: asked } as unknown as DrawWish, names)).toBe(
      '2 gian liền nhau; đất trống; từ 12,5 m²; ít nhất 3 mặt mở; khu Garments; gần điểm đã chọn trong Hall A',
    );
  });
});
