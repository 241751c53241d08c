import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { spotsOf } from './spots';
import type { Plan } from './wish';

/** Spots of the plan as the reader calls them. */
export function useSpots(plan: Plan): ReturnType<typeof spotsOf> {
  const { t } = useTranslation('wishes');
  return useMemo(
    () =>
      spotsOf(plan, {
        entrance: (name, hall) => t('entrance', { name, hall }),
        booth: (number) => t('booth', { number }),
      }),
    [plan, t],
  );
}
