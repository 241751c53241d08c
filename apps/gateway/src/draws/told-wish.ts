import type { DrawWish, NamesOnPlan, WishedSpot } from '@ketnoi/booth-allocation';
import type { Language } from '@ketnoi/kernel';
import { text } from '@ketnoi/messages';

type Place = Extract<DrawWish, { readonly place: unknown }>['place'];

/** What a firm wishes for, for people: the numbers of booths, or what a place must be like. */
export function toldWish(language: Language, wish: DrawWish, names: NamesOnPlan): string {
  if ('place' in wish) return toldPlace(language, wish.place, names);
  return named(wish.boothIds, names.booths);
}

function toldPlace(language: Language, place: Place, names: NamesOnPlan): string {
  const { booths, leastAreaDm2, kind, zoneIds, openSides, near, far } = place;
  const halls = (spots: readonly WishedSpot[]): string =>
    named(new Set(spots.map(({ hallId }) => hallId)), names.halls);
  return [
    text(language, 'draw.wished.count', { count: booths }),
    kind && text(language, 'draw.wished.kind', { kind }),
    leastAreaDm2 > 0 && text(language, 'draw.wished.area', { area: leastAreaDm2 / 100 }),
    openSides > 0 && text(language, 'draw.wished.open-sides', { count: openSides }),
    zoneIds.length > 0 && text(language, 'draw.wished.zones', { zones: named(zoneIds, names.zones) }),
    near.length > 0 && text(language, 'draw.wished.near', { halls: halls(near) }),
    far.length > 0 && text(language, 'draw.wished.far', { halls: halls(far) }),
  ]
    .filter(Boolean)
    .join('; ');
}

/** What is not on the plan any more has no name. */
const named = (ids: Iterable<string>, names: ReadonlyMap<string, string>): string =>
  [...ids].map((id) => names.get(id) ?? '–').join(', ');
