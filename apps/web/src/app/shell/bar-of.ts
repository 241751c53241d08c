import type { FairPage, Standing } from './fair-pages';

/** As many as thumbs reach on a phone. */
const PLACES = 5;

/** As many as stand side by side on a desk, in the longest language. */
const PLACES_ON_DESKS = 9;

export interface Bar {
  /** Always seen. */
  readonly near: readonly FairPage[];
  /** Behind "More", which takes a place of its own. */
  readonly more: readonly FairPage[];
}

/** Which pages stand in the bar of a fair, and which behind it; `onDesk`: the window is as wide as a desk's. */
export function barOf(pages: readonly FairPage[], standing: Standing, onDesk = false): Bar {
  const places = onDesk ? PLACES_ON_DESKS : PLACES;
  const shown = pages.filter((page) => page.shownTo(standing));
  if (shown.length <= places) return { near: shown, more: [] };
  const isNear = (page: FairPage): boolean =>
    page.nearAtHand(standing) || (onDesk && (page.nearOnDesks?.(standing) ?? false));
  const near = shown.filter(isNear).slice(0, places - 1);
  return { near, more: shown.filter((page) => !near.includes(page)) };
}
