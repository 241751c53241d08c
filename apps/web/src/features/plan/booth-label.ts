import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import type { Look, SeenBooth } from './booth';

/** A booth in one line, as screen readers say it. */
export function useBoothLabel(): (booth: SeenBooth, look: Look) => string {
  const { t } = useTranslation('plan');
  const formats = useFormats();
  return useCallback(
    (booth, look) =>
      [
        t('booth.number', { number: booth.number }),
        t(`look.${look}`),
        formats.area(booth.areaDm2),
        t('booth.openSides', { count: booth.openSides }),
        booth.price && formats.money(booth.price),
        booth.companyName,
      ]
        .filter(Boolean)
        .join(', '),
    [t, formats],
  );
}
