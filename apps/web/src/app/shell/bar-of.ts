import type { FairPage, Standing } from './fair-pages';

/** As many as thumbs reach on a phone. */
const PLACES = 5;

export interface Bar {
  /** Always seen. */
  readonly near: readonly FairPage[];
  /** Behind "More", which takes a place of its own. */
  readonly more: readonly FairPage[];
}

/** Which pages stand in the bar of a fair, and which behind it. */
export function barOf(pages: readonly FairPage[], standing: Standing): Bar {
  const shown = pages.filter((page) => page.shownTo(standing));
  if (shown.length <= PLACES) return { near: shown, more: [] };
  const near = shown.filter((page) => page.nearAtHand(standing)).slice(0, PLACES - 1);
  return { near, more: shown.filter((page) => !near.includes(page)) };
}
