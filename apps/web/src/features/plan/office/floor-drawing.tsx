import { ActionIcon } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FitIcon, MinusIcon, PlusIcon } from '../../../ui/icons';
import { pathOf } from '../booth';
import { PlanPatterns } from '../plan-patterns';
import { usePanZoom } from '../use-pan-zoom';
import { type Spot, viewOf } from '../view';
import { boothsWithin } from './booths-within';
import type { Box } from './box';
import { outlineOf } from './box';
import type { DrawnBooth } from './drawn-booth';
import { BoothNumber, DrawnShape } from './drawn-shape';
import { useBoothKeys } from './use-booth-keys';
import { useDrawnBox } from './use-drawn-box';
import shared from '../plan.module.css';
import style from './office.module.css';

export interface Floor {
  readonly outline: readonly Spot[];
  readonly features: readonly { readonly kind: string; readonly outline: readonly Spot[] }[];
  readonly booths: readonly DrawnBooth[];
  /** What is to be seen outside the hall. */
  readonly beyond?: readonly Spot[];
}

/** A spot that something is wrong at, by its number in a list. */
export interface Mark {
  readonly ordinal: number;
  readonly at: Spot;
}

interface Props {
  readonly label: string;
  readonly floor: Floor;
  /** Keys of booths. */
  readonly chosen?: ReadonlySet<string>;
  readonly onPick?: (key: string) => void;
  /** A drag takes all booths of an area instead of moving the view. */
  readonly onArea?: (keys: readonly string[]) => void;
  readonly marks?: readonly Mark[];
  /** The venue's picture, below everything. */
  readonly under?: React.ReactNode;
  /** Booths as they would be, above those that stand. */
  readonly wouldBe?: readonly Pick<DrawnBooth, 'number' | 'areaDm2' | 'outline'>[];
  readonly drawn?: Box | null;
  /** A drag draws a box instead of moving the view. */
  readonly onDrawn?: (box: Box | null) => void;
}

const LEAST_MARK_MM = 700;
/** In a large hall, marks are so large that they are found. */
const MARKS_ACROSS = 60;

/** A hall to work on by mouse, finger or keyboard. */
export function FloorDrawing(props: Props): React.ReactNode {
  const { label, floor, chosen, onPick, onArea, marks = [], under, wouldBe = [], drawn, onDrawn } = props;
  const { t } = useTranslation('plan');
  const svg = useRef<SVGSVGElement>(null);
  const home = useMemo(() => viewOf([...floor.outline, ...(floor.beyond ?? [])]), [floor.outline, floor.beyond]);
  const markSize = Math.max(LEAST_MARK_MM, home.width / MARKS_ACROSS);
  const motion = usePanZoom(svg, home);
  const [area, setArea] = useState<Box | null>(null);
  const endArea = (): void => {
    if (area) onArea?.(boothsWithin(floor.booths, area).map(({ key }) => key));
    setArea(null);
  };
  const sheet = useDrawnBox(svg, onArea ? setArea : onDrawn, endArea);
  const keys = useBoothKeys(floor.booths, chosen, onPick, motion);
  const box = onArea ? area : drawn;
  return (
    <div className={shared.map}>
      <svg
        ref={svg}
        className={shared.hall}
        role={onPick ? 'group' : 'img'}
        aria-label={label}
        onKeyDown={keys.onKeyDown}
        onClick={({ target }) => {
          const key = (target as Element).closest('[data-booth]')?.getAttribute('data-booth');
          if (key && !motion.dragged()) onPick?.(key);
        }}
      >
        <PlanPatterns />
        <path className={shared.floor} d={pathOf(floor.outline)} />
        {/* Aisles cover the whole floor: they are part of the ground below the picture. */}
        <Features of={floor.features.filter(({ kind }) => kind === 'AISLE')} />
        {under}
        <Features of={floor.features.filter(({ kind }) => kind !== 'AISLE')} />
        {floor.booths.map((booth) => (
          <DrawnShape
            key={booth.key}
            booth={booth}
            chosen={onPick && (chosen?.has(booth.key) ?? false)}
            tabbable={booth.key === keys.tabbable}
          />
        ))}
        {wouldBe.map((booth) => (
          <g key={booth.number} className={style.wouldBe} data-would-be={booth.number}>
            <path d={pathOf(booth.outline)} />
            <BoothNumber booth={booth} />
          </g>
        ))}
        {marks.map(({ ordinal, at }) => (
          <g key={ordinal} className={style.mark}>
            <circle cx={at.x} cy={at.y} r={markSize} />
            <text {...at} fontSize={markSize * 1.2}>
              {ordinal}
            </text>
          </g>
        ))}
        {box && <path className={style.drawn} d={pathOf(outlineOf(box))} />}
        {(onDrawn ?? onArea) && <rect ref={sheet} className={style.sheet} {...home} />}
      </svg>
      <div className={shared.zoom}>
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

function Features({ of: features }: { readonly of: Floor['features'] }): React.ReactNode {
  return features.map((feature, ordinal) => (
    <path key={ordinal} className={shared.feature} data-kind={feature.kind} d={pathOf(feature.outline)} />
  ));
}
