/**
 * Limits of a plan's file, stated so that reading ends in bounded time and memory. A hall of 5,000 booths with its
 * numbers has 10,000 entities and 30,000 points; the rest of a venue's drawing is passed over without being kept.
 */
export const PLAN_FILE_LIMITS = {
  /** Shapes and texts on layers of ours, blocks resolved. */
  entities: 20_000,
  /** Corners of all of them, curves resolved. */
  points: 200_000,
  /** Blocks in blocks, or groups in groups. */
  nesting: 32,
  /** Elements of an SVG, whether ours or not. */
  svgElements: 100_000,
  /** Characters of one path or list of points. */
  svgPathLength: 200_000,
  /** Problems that are told; there may be more. */
  problems: 500,
} as const;
