import { areaWaitedFor, dm2 } from './waited-for';

describe('the area that a firm waits for', () => {
  it('is told only where it was said', () => {
    expect(areaWaitedFor({ leastAreaDm2: 0, mostAreaDm2: 100_000_000 })).toEqual({ least: null, most: null });
    expect(areaWaitedFor({ leastAreaDm2: 900, mostAreaDm2: 1_800 })).toEqual({ least: 900, most: 1_800 });
  });

  it('is sent in square decimetres', () => expect([dm2(9), dm2(13.5)]).toEqual([900, 1_350]));
});
