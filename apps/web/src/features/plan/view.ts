/** What part of a hall is on screen, in millimetres: pure, so that a wheel, fingers, buttons and keys share it. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Floor shown around the hall, mm. */
const MARGIN_MM = 1_500;
/** Nobody needs to come closer than this: about two booths across. */
const CLOSEST_MM = 6_000;
/** About ten booths across: their numbers can be read on a phone. */
const NEAR_MM = 30_000;

/** The whole of a shape. */
export function viewOf(outline: readonly Spot[], margin = MARGIN_MM): View {
  const xs = outline.map(({ x }) => x);
  const ys = outline.map(({ y }) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return {
    x: left - margin,
    y: top - margin,
    width: Math.max(...xs) - left + 2 * margin,
    height: Math.max(...ys) - top + 2 * margin,
  };
}

/** Nearer (factor above 1) or farther, with one spot staying where it is on screen. */
export function zoomed(view: View, home: View, factor: number, at: Spot): View {
  const width = Math.min(home.width, Math.max(Math.min(CLOSEST_MM, home.width), view.width / factor));
  const scale = width / view.width;
  return within(home, {
    x: at.x - (at.x - view.x) * scale,
    y: at.y - (at.y - view.y) * scale,
    width,
    height: view.height * scale,
  });
}

export const moved = (view: View, home: View, dx: number, dy: number): View =>
  within(home, { ...view, x: view.x + dx, y: view.y + dy });

/**
 * A spot near enough to read the numbers around it.
 * @param aspect height by width of the element: more of the floor is seen where it is higher than the hall
 * @param down where on screen: 0.5 in the middle, less where the lower part is covered
 */
export function showing(view: View, home: View, spot: Spot, aspect = home.height / home.width, down = 0.5): View {
  const width = Math.min(view.width, NEAR_MM);
  const height = width * aspect;
  return { x: spot.x - width / 2, y: spot.y - height * down, width, height };
}

/** Floor shown around what is framed, mm. */
const AROUND_MM = 6_000;

/** All of some spots, near enough to read what is between them, and never farther than the whole hall. */
export function framing(home: View, spots: readonly Spot[]): View {
  const { x, y, width, height } = viewOf(spots, AROUND_MM);
  return width >= home.width || height >= home.height ? home : { x, y, width, height };
}

export const middleOf = ({ x, y, width, height }: View): Spot => ({ x: x + width / 2, y: y + height / 2 });

/** The middle of the screen stays over the hall, so that nobody gets lost. */
function within(home: View, view: View): View {
  const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
  return {
    ...view,
    x: clamp(view.x, home.x - view.width / 2, home.x + home.width - view.width / 2),
    y: clamp(view.y, home.y - view.height / 2, home.y + home.height - view.height / 2),
  };
}
