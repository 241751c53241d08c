import { boxBetween, piecesOf, outlineOf } from './box.js';

describe('a box drawn on the floor', () => {
  it('is the same whichever corner the drag began at, in steps of ten centimetres', () => {
    const box = { x: 1_000, y: 2_000, width: 3_000, height: 2_000 };
    expect(boxBetween({ x: 1_020, y: 1_960 }, { x: 4_010, y: 4_030 })).toEqual(box);
    expect(boxBetween({ x: 4_010, y: 1_960 }, { x: 1_020, y: 4_030 })).toEqual(box);
  });

  it('is nothing where it is smaller than a booth may be', () => {
    expect(boxBetween({ x: 0, y: 0 }, { x: 3_000, y: 940 })).toBeNull();
  });
});

describe('the halves of a booth', () => {
  it('fill it, cut across its longer side', () => {
    const [left, right] = piecesOf(outlineOf({ x: 0, y: 0, width: 5_001, height: 3_000 })) ?? [];
    expect([left, right]).toEqual([
      { x: 0, y: 0, width: 2_501, height: 3_000 },
      { x: 2_501, y: 0, width: 2_500, height: 3_000 },
    ]);
    expect(piecesOf(outlineOf({ x: 0, y: 0, width: 3_000, height: 6_000 }))?.[1]).toEqual({
      x: 0,
      y: 3_000,
      width: 3_000,
      height: 3_000,
    });
  });

  it('are as large as it is said', () => {
    const cut = piecesOf(outlineOf({ x: 0, y: 0, width: 3_000, height: 6_000 }), 2_000);
    expect(cut?.map(({ y, height }) => [y, height])).toEqual([
      [0, 2_000],
      [2_000, 4_000],
    ]);
  });

  it('are not known of a booth that is no rectangle', () => {
    expect(
      piecesOf([
        { x: 0, y: 0 },
        { x: 3_000, y: 0 },
        { x: 0, y: 3_000 },
      ]),
    ).toBeNull();
  });
});
