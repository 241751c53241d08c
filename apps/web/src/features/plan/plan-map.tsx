import { ActionIcon } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FitIcon, MinusIcon, PlusIcon } from '../../ui/icons';
import { lookOf, middle, pathOf, type SeenBooth, type SeenPlan, zoneColours } from './booth';
import { useBoothLabel } from './booth-label';
import { BoothShape, boothElementId } from './booth-shape';
import { isDirection, neighbour } from './neighbour';
import { PlanPatterns } from './plan-patterns';
import { usePanZoom } from './use-pan-zoom';
import { viewOf } from './view';
import { fits, type Wishes } from './wishes';
import style from './plan.module.css';

interface Props {
  readonly plan: SeenPlan;
  readonly hall: SeenPlan['halls'][number];
  readonly mine: ReadonlySet<string>;
  readonly wishes: Wishes;
  readonly selectedId: string | null;
  /** Booths between which the reader goes, the last one being where to. */
  readonly way: readonly SeenBooth[];
  /** Of several that are to be had together. */
  readonly chosen?: ReadonlySet<string>;
  readonly onSelect: (boothId: string) => void;
}

/** On a phone what is known of a booth covers the lower part of the plan; see plan.module.css. */
const sheetIsOpen = (): boolean => matchMedia('(max-width: 61.99em)').matches;

/** One hall to look around in: drag, pinch, wheel, buttons; arrow keys go from booth to booth, Enter opens one. */
export function PlanMap({ plan, hall, mine, wishes, selectedId, way, chosen, onSelect }: Props): React.ReactNode {
  const { t } = useTranslation('plan');
  const svg = useRef<SVGSVGElement>(null);
  const home = useMemo(() => viewOf(hall.outline), [hall.outline]);
  const motion = usePanZoom(svg, home);
  const label = useBoothLabel();
  const booths = useMemo(() => plan.booths.filter(({ hallId }) => hallId === hall.id), [plan.booths, hall.id]);
  const colours = useMemo(() => zoneColours(plan.zones), [plan.zones]);
  const [reached, setReached] = useState<string | null>(null);
  const tabbable = booths.find(({ id }) => id === (reached ?? selectedId)) ?? booths[0];
  const selected = booths.find(({ id }) => id === selectedId);
  const shownFor = useRef<string | null>(null);
  useEffect(() => {
    if (selected && shownFor.current !== selected.id) {
      motion.show(middle(selected), sheetIsOpen() ? 0.2 : 0.5);
      // What stands above the plan would push the booth below the sheet.
      if (sheetIsOpen()) svg.current?.scrollIntoView({ block: 'start' });
    }
    shownFor.current = selected?.id ?? null;
  }, [selected, motion]);

  const wayIds = way.map(({ id }) => id).join();
  useEffect(() => {
    const here = booths.filter(({ id }) => wayIds.includes(id));
    if (here.length > 0) motion.frame(here.flatMap(({ outline }) => outline));
    // Once for each way: changes of booths do not take the plan out of the reader's hands.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [wayIds, hall.id]);

  const goTo = (booth: SeenBooth): void => {
    setReached(booth.id);
    motion.show(middle(booth));
    document.getElementById(boothElementId(booth.id))?.focus({ preventScroll: true });
  };
  const boothAt = (target: EventTarget): SeenBooth | undefined => {
    const id = (target as Element).closest('[data-booth]')?.getAttribute('data-booth');
    return booths.find((booth) => booth.id === id);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const booth = boothAt(event.target);
    if (!booth) return;
    if (event.key === 'Enter' || event.key === ' ') onSelect(booth.id);
    else if (isDirection(event.key)) goTo(neighbour(booths, booth, event.key) ?? booth);
    else if (event.key === '+') motion.zoomBy(1.5);
    else if (event.key === '-') motion.zoomBy(1 / 1.5);
    else return;
    event.preventDefault();
  };
  return (
    <div className={style.map}>
      <svg
        ref={svg}
        className={style.hall}
        role="group"
        aria-label={t('map.label', { hall: hall.name })}
        aria-describedby="map-hint"
        onKeyDown={onKeyDown}
        onClick={(event) => {
          const booth = boothAt(event.target);
          if (booth && !motion.dragged()) onSelect(booth.id);
        }}
      >
        <PlanPatterns />
        <path className={style.floor} d={pathOf(hall.outline)} />
        {plan.features
          .filter(({ hallId }) => hallId === hall.id)
          .map((feature, ordinal) => (
            <path key={ordinal} className={style.feature} data-kind={feature.kind} d={pathOf(feature.outline)} />
          ))}
        {booths.map((booth) => (
          <BoothShape
            key={booth.id}
            booth={booth}
            look={lookOf(booth, mine)}
            label={label(booth, lookOf(booth, mine))}
            selected={chosen ? chosen.has(booth.id) : booth.id === selectedId}
            end={booth === way.at(-1) ? 'to' : way.includes(booth) ? 'from' : undefined}
            faded={!fits(booth, wishes)}
            zoneColour={(booth.zoneId && colours.get(booth.zoneId)) || null}
            tabbable={booth === tabbable}
          />
        ))}
      </svg>
      <p id="map-hint" className={style.hint}>
        {t('map.hint')}
      </p>
      <div className={style.zoom}>
        <ActionIcon size="xl" variant="default" aria-label={t('map.zoomIn')} onClick={() => motion.zoomBy(1.6)}>
          <PlusIcon />
        </ActionIcon>
        <ActionIcon size="xl" variant="default" aria-label={t('map.zoomOut')} onClick={() => motion.zoomBy(1 / 1.6)}>
          <MinusIcon />
        </ActionIcon>
        <ActionIcon size="xl" variant="default" aria-label={t('map.fit')} onClick={() => motion.fit()}>
          <FitIcon />
        </ActionIcon>
      </div>
    </div>
  );
}
