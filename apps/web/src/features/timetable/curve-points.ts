export interface CurvePoint {
  readonly count: number;
  readonly mostMeetings: number;
}

export interface Curve {
  /** Of a polyline: "x,y x,y". */
  readonly line: string;
  readonly dots: readonly { readonly x: number; readonly y: number; readonly point: CurvePoint }[];
  /** Of the axis of meetings, from below. */
  readonly marks: readonly { readonly y: number; readonly value: number }[];
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Points of a curve in a box. The axis of meetings does not begin at 0, since what one table more brings would not be seen;
 * a flat curve lies in the middle.
 */
export function curveIn(points: readonly CurvePoint[], box: Box): Curve {
  const counts = points.map(({ count }) => count);
  const values = points.map(({ mostMeetings }) => mostMeetings);
  const [first, last] = [Math.min(...counts), Math.max(...counts)];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const xOf = (count: number): number =>
    last === first
      ? (box.left + box.right) / 2
      : box.left + ((count - first) / (last - first)) * (box.right - box.left);
  const yOf = (value: number): number =>
    high === low ? (box.top + box.bottom) / 2 : box.bottom - ((value - low) / (high - low)) * (box.bottom - box.top);
  const dots = points.map((point) => ({
    x: Math.round(xOf(point.count)),
    y: Math.round(yOf(point.mostMeetings)),
    point,
  }));
  return {
    line: dots.map(({ x, y }) => `${x},${y}`).join(' '),
    dots,
    marks: [...new Set([low, Math.round((low + high) / 2), high])].map((value) => ({
      y: Math.round(yOf(value)),
      value,
    })),
  };
}
