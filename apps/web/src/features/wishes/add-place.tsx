import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../graphql/idempotency-key';
import { useFormats } from '../../format/use-formats';
import { useZoneName } from '../../format/use-zone-name';
import { Ticks } from '../../ui/ticks';
import type { NamedSpot } from './spots';
import { useSpots } from './use-spots';
import type { Place, Plan, Wish } from './wish';
import style from './wishes.module.css';

interface Props {
  readonly plan: Plan;
  readonly mostBooths: number;
  readonly onAdd: (wish: Wish) => void;
}

const ANYWHERE: Place = { booths: 1, zoneIds: [], leastAreaDm2: 0, openSides: 0, kind: null, near: [], far: [] };

/** Describes a place instead of naming booths. */
export function AddPlace({ plan, mostBooths, onAdd }: Props): React.ReactNode {
  const { t } = useTranslation('wishes');
  const formats = useFormats();
  const zoneName = useZoneName();
  const { entrances, booths } = useSpots(plan);
  const [place, setPlace] = useState(ANYWHERE);
  const change = (part: Partial<Place>): void => setPlace({ ...place, ...part });
  const areas = [...new Set(plan.booths.map(({ areaDm2 }) => areaDm2))].sort((one, other) => one - other);
  const spotAt = (value: string): NamedSpot['spot'][] =>
    [...entrances, ...booths].filter((spot) => spot.value === value).map(({ spot }) => spot);
  const valueOf = (spot: NamedSpot['spot'] | undefined): string =>
    [...entrances, ...booths].find((one) => one.spot === spot)?.value ?? '';
  const asOptions = (named: readonly NamedSpot[]) => named.map(({ value, label }) => ({ value, label }));
  const spots = [
    { value: '', label: t('anywhere') },
    { group: t('entrances'), items: asOptions(entrances) },
    { group: t('boothsGroup'), items: asOptions(booths) },
  ];
  const choice = (
    label: string,
    value: string,
    data: React.ComponentProps<typeof NativeSelect>['data'],
    onChoose: (value: string) => void,
  ): React.ReactNode => (
    <NativeSelect
      size="md"
      {...{ label, value, data }}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
    />
  );
  return (
    <details className={style.add}>
      <summary>{t('addPlace')}</summary>
      {mostBooths > 1 &&
        choice(
          t('howMany'),
          String(place.booths),
          Array.from({ length: mostBooths }, (_, less) => ({
            value: String(less + 1),
            label: t('place.booths', { count: less + 1 }),
          })),
          (value) => change({ booths: Number(value) }),
        )}
      <Ticks
        label={t('zones')}
        options={plan.zones.map((zone) => ({ value: zone.id, label: zoneName(zone) }))}
        chosen={place.zoneIds}
        onChange={(zoneIds) => change({ zoneIds })}
      />
      {choice(
        t('area'),
        String(place.leastAreaDm2),
        [
          { value: '0', label: t('anyArea') },
          ...areas.map((area) => ({ value: String(area), label: t('place.from', { area: formats.area(area) }) })),
        ],
        (value) => change({ leastAreaDm2: Number(value) }),
      )}
      {choice(
        t('openSides'),
        String(place.openSides),
        [0, 2, 3, 4].map((count) => ({
          value: String(count),
          label: count === 0 ? t('anySides') : t('place.openSides', { count }),
        })),
        (value) => change({ openSides: Number(value) }),
      )}
      {choice(
        t('kind'),
        place.kind ?? '',
        [
          { value: '', label: t('anyKind') },
          { value: 'SHELL', label: t('kind.SHELL') },
          { value: 'RAW', label: t('kind.RAW') },
        ],
        (value) => change({ kind: (value || null) as Place['kind'] }),
      )}
      {choice(t('near'), valueOf(place.near[0]), spots, (value) => change({ near: spotAt(value) }))}
      {choice(t('far'), valueOf(place.far[0]), spots, (value) => change({ far: spotAt(value) }))}
      <Button
        variant="light"
        onClick={() => {
          onAdd({ key: newKey(), boothIds: null, place });
          setPlace(ANYWHERE);
        }}
      >
        {t('add')}
      </Button>
    </details>
  );
}
