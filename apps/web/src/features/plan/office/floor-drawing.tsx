import { ActionIcon } from '@mantine/core';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { FitIcon, MinusIcon, PlusIcon } from '../../../ui/icons';
import { middle, pathOf } from '../booth';
import { PlanPatterns } from '../plan-patterns';
import { usePanZoom } from '../use-pan-zoom';
import { type Spot, viewOf } from '../view';
import type { Box } from './box';
import { outlineOf } from './box';
import { useDrawnBox } from './use-drawn-box';
import shared from '../plan.module.css';
import style from './office.module.css';

export interface DrawnBooth {
  readonly key: string;
  readonly number: string;
  readonly areaDm2: number;
  readonly outline: readonly Spot[];
  readonly fill: string;
  readonly look?: string;
}

export interface Floor {
  readonly outline: readonly Spot[];
  readonly features: readonly { readonly kind: string; readonly outline: readonly Spot[] }[];
  readonly booths: readonly DrawnBooth[];
}

interface Props {
  readonly label: string;
  readonly floor: Floor;
  /** Keys of booths. */
  readonly chosen?: ReadonlySet<string>;
  readonly onPick?: (key: string) => void;
  /** Spots that something is wrong at. */
  readonly marks?: readonly Spot[];
  /** The venue's picture, below everything. */
  readonly under?: React.ReactNode;
  readonly drawn?: Box | null;
  /** A drag draws a box instead of moving the view. */
  readonly onDrawn?: (box: Box | null) => void;
}

/** A hall to work on by mouse or finger; whoever has a keyboard only finds the same booths in the list beside it. */
export function FloorDrawing(props: Props): React.ReactNode {
  const { label, floor, chosen, onPick, marks = [], under, drawn, onDrawn } = props;
  const { t } = useTranslation('plan');
  const svg = useRef<SVGSVGElement>(null);
  const home = useMemo(() => viewOf(floor.outline), [floor.outline]);
  const motion = usePanZoom(svg, home);
  const sheet = useDrawnBox(svg, onDrawn);
  return (
    <div className={shared.map}>
      <svg
        ref={svg}
        className={shared.hall}
        role="img"
        aria-label={label}
        onClick={({ target }) => {
          const key = (target as Element).closest('[data-booth]')?.getAttribute('data-booth');
          if (key && !motion.dragged()) onPick?.(key);
        }}
      >
        <PlanPatterns />
        <path className={shared.floor} d={pathOf(floor.outline)} />
        {under}
        {floor.features.map((feature, ordinal) => (
          <path key={ordinal} className={shared.feature} data-kind={feature.kind} d={pathOf(feature.outline)} />
        ))}
        {floor.booths.map((booth) => (
          <g
            key={booth.key}
            data-booth={booth.key}
            data-look={booth.look}
            data-selected={chosen?.has(booth.key) || undefined}
            className={shared.booth}
          >
            <path d={pathOf(booth.outline)} fill={booth.fill} />
            <text {...middle(booth)} fontSize={Math.min(900, Math.sqrt(booth.areaDm2) * 26)}>
              {booth.number}
            </text>
          </g>
        ))}
        {marks.map(({ x, y }, ordinal) => (
          <circle key={ordinal} className={style.mark} cx={x} cy={y} r={700} />
        ))}
        {drawn && <path className={style.drawn} d={pathOf(outlineOf(drawn))} />}
        {onDrawn && <rect ref={sheet} className={style.sheet} {...home} />}
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
