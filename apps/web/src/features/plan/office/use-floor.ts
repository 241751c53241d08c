import { useMemo } from 'react';
import type { Plan } from '../booth';
import { useBoothLabel } from '../booth-label';
import { FILLS } from '../plan-patterns';
import type { Floor } from './floor-drawing';

/** A hall of the plan as it is drawn to work on. */
export function useFloor(plan: Plan, hall: Plan['halls'][number]): Floor {
  const label = useBoothLabel();
  return useMemo(
    () => ({
      outline: hall.outline,
      features: plan.features.filter(({ hallId }) => hallId === hall.id),
      booths: plan.booths
        .filter(({ hallId }) => hallId === hall.id)
        .map((booth) => ({
          key: booth.id,
          number: booth.number,
          areaDm2: booth.areaDm2,
          outline: booth.outline,
          fill: FILLS[booth.state],
          look: booth.state,
          label: label(booth, booth.state),
        })),
    }),
    [hall, plan.features, plan.booths, label],
  );
}
