import { memo } from 'react';
import { middle, pathOf } from '../booth';
import type { DrawnBooth } from './drawn-booth';
import shared from '../plan.module.css';

interface Props {
  readonly booth: DrawnBooth;
  /** Undefined where booths are only looked at. */
  readonly chosen: boolean | undefined;
  readonly tabbable: boolean;
}

/** Drawn anew only when something about this booth changes. */
export const DrawnShape = memo(function DrawnShape({ booth, chosen, tabbable }: Props) {
  const choosing =
    chosen === undefined
      ? {}
      : {
          role: 'checkbox',
          'aria-checked': chosen,
          'aria-label': booth.label ?? booth.number,
          tabIndex: tabbable ? 0 : -1,
        };
  return (
    <g
      data-booth={booth.key}
      data-look={booth.look}
      data-selected={chosen === true || undefined}
      data-faded={booth.faded || undefined}
      className={shared.booth}
      {...choosing}
    >
      <path d={pathOf(booth.outline)} fill={booth.fill} />
      <BoothNumber booth={booth} />
    </g>
  );
});

export function BoothNumber({
  booth,
}: {
  readonly booth: Pick<DrawnBooth, 'number' | 'areaDm2' | 'outline'>;
}): React.ReactNode {
  return (
    <text {...middle(booth)} fontSize={Math.min(900, Math.sqrt(booth.areaDm2) * 26)} aria-hidden="true">
      {booth.number}
    </text>
  );
}
