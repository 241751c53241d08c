import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { useZoneName } from '../../format/use-zone-name';
import { nameOf } from './spots';
import { useSpots } from './use-spots';
import type { Place, Plan, Spot, Wish } from './wish';

/** A wish in one line. */
export function useWishText(plan: Plan): (wish: Wish) => string {
  const { t } = useTranslation('wishes');
  const formats = useFormats();
  const zoneName = useZoneName();
  const { entrances, booths } = useSpots(plan);
  const spotName = (spot: Spot): string => nameOf([...entrances, ...booths], spot) ?? t('aSpot');
  const ofPlace = (place: Place): string =>
    [
      t('place.booths', { count: place.booths }),
      ...plan.zones.filter(({ id }) => place.zoneIds.includes(id)).map(zoneName),
      place.leastAreaDm2 > 0 && t('place.from', { area: formats.area(place.leastAreaDm2) }),
      place.openSides > 0 && t('place.openSides', { count: place.openSides }),
      place.kind && t(`kind.${place.kind}`),
      ...place.near.map((spot) => t('place.near', { spot: spotName(spot) })),
      ...place.far.map((spot) => t('place.far', { spot: spotName(spot) })),
    ]
      .filter(Boolean)
      .join(' · ');
  return ({ boothIds, place }) => {
    if (place) return ofPlace(place);
    const numbers = plan.booths.filter(({ id }) => boothIds?.includes(id)).map(({ number }) => number);
    return t('booths', { count: numbers.length, numbers: numbers.join(' + ') });
  };
}
