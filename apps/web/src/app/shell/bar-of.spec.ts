import { barOf } from './bar-of.js';
import type { FairPage, Standing } from './fair-pages.js';

const SOMEBODY: Standing = { signedIn: true, roles: [], asSupplier: true, asBuyer: false };
const page = (to: string, nearAtHand = true, shown = true): FairPage => ({
  to,
  label: 'nav.fair',
  icon: null,
  shownTo: () => shown,
  nearAtHand: () => nearAtHand,
});
const names = (pages: readonly FairPage[]): string => pages.map(({ to }) => to).join(' ');

describe('the bar of a fair', () => {
  it('shows up to five pages as they are', () => {
    const { near, more } = barOf(
      [...'abc'].map((to) => page(to)).concat(page('x', true, false), page('d', false)),
      SOMEBODY,
    );
    expect([names(near), names(more)]).toEqual(['a b c d', '']);
  });

  it('takes on desks what stands near there too, up to eight', () => {
    const many = [...'abcdefghij'].map((to) => ({ ...page(to, to < 'c'), nearOnDesks: () => to !== 'd' }));
    const { near, more } = barOf(many, SOMEBODY, true);
    expect([names(near), names(more)]).toEqual(['a b c e f g h i', 'd j']);
    expect(names(barOf(many, SOMEBODY).near)).toBe('a b');
  });

  it('keeps four of many near at hand, in their order, and the rest behind', () => {
    const { near, more } = barOf([page('x', false), ...[...'abcdef'].map((to) => page(to))], SOMEBODY);
    expect([names(near), names(more)]).toEqual(['a b c d', 'x e f']);
  });
});
