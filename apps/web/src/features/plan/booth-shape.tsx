import { memo } from 'react';
import { type Look, lowerSide, middle, pathOf, type SeenBooth } from './booth';
import { FILLS } from './plan-patterns';
import style from './plan.module.css';

interface Props {
  readonly booth: SeenBooth;
  readonly look: Look;
  /** What screen readers hear. */
  readonly label: string;
  readonly selected: boolean;
  /** Of a way that the reader goes. */
  readonly end: 'from' | 'to' | undefined;
  /** Not what the reader looks for. */
  readonly faded: boolean;
  /** A line along the lower side tells the zone. */
  readonly zoneColour: string | null;
  /** The one that the tab key reaches; arrows lead on from there. */
  readonly tabbable: boolean;
}

export const boothElementId = (id: string): string => `booth-${id}`;

/** Drawn anew only when something about this booth changes. */
export const BoothShape = memo(function BoothShape({
  booth,
  look,
  label,
  selected,
  end,
  faded,
  zoneColour,
  tabbable,
}: Props) {
  const at = middle(booth);
  const size = Math.min(900, Math.sqrt(booth.areaDm2) * 26);
  return (
    <g
      id={boothElementId(booth.id)}
      data-booth={booth.id}
      data-look={look}
      data-selected={selected || undefined}
      data-end={end}
      data-faded={faded || undefined}
      className={style.booth}
      role="button"
      aria-label={label}
      aria-pressed={selected}
      tabIndex={tabbable ? 0 : -1}
    >
      <path d={pathOf(booth.outline)} fill={FILLS[look]} />
      {zoneColour && <path className={style.strip} d={lowerSide(booth)} fill={zoneColour} />}
      <text x={at.x} y={at.y} fontSize={size} aria-hidden="true">
        {booth.number}
      </text>
    </g>
  );
});
