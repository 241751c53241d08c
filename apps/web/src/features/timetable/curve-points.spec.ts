import { curveIn } from './curve-points';

const BOX = { left: 10, right: 110, top: 0, bottom: 50 };

describe('a curve of capacity', () => {
  it('goes from corner to corner, with values beside the axis', () => {
    const curve = curveIn(
      [
        { count: 10, mostMeetings: 100 },
        { count: 15, mostMeetings: 150 },
        { count: 20, mostMeetings: 200 },
      ],
      BOX,
    );
    expect(curve.line).toBe('10,50 60,25 110,0');
    expect(curve.marks.map(({ value }) => value)).toEqual([100, 150, 200]);
  });
  it('lies in the middle where nothing more would help', () => {
    const curve = curveIn(
      [
        { count: 1, mostMeetings: 7 },
        { count: 2, mostMeetings: 7 },
      ],
      BOX,
    );
    expect(curve.line).toBe('10,25 110,25');
    expect(curve.marks).toEqual([{ y: 25, value: 7 }]);
  });
  it('has its only point in the middle', () => {
    expect(curveIn([{ count: 3, mostMeetings: 9 }], BOX).dots).toEqual([
      { x: 60, y: 25, point: { count: 3, mostMeetings: 9 } },
    ]);
  });
});
