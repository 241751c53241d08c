import { asInput, movedTo, rankAt } from './wish';

describe('ranking wishes', () => {
  it('moves one line and keeps the others in order', () => {
    expect(movedTo(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd']);
    expect(movedTo(['a', 'b', 'c', 'd'], 3, 1)).toEqual(['a', 'd', 'b', 'c']);
  });

  it('stops at the ends', () => {
    expect(movedTo(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
    expect(movedTo(['a', 'b'], 0, 9)).toEqual(['b', 'a']);
  });

  it('finds the line under a finger', () => {
    const boxes = [0, 50, 100].map((top) => ({ top, height: 50 }));
    expect([-5, 20, 75, 500].map((y) => rankAt(boxes, y))).toEqual([0, 0, 1, 2]);
  });

  it('is sent as booths or as a place, never as both', () => {
    expect(asInput({ key: '1', boothIds: ['b'], place: null })).toEqual({ boothIds: ['b'] });
  });
});
