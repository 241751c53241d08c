import { NativeSelect } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { deviceZone, timeZones, zoneName } from '../format/time-zones';

interface Props {
  readonly name: string;
  /** Chosen at first; the device's own where nobody has said anything. */
  readonly chosen?: string;
  readonly error?: string | undefined;
}

/** Whose clock somebody lives by. */
export function TimeZoneField({ name, chosen, error }: Props): React.ReactNode {
  const { t } = useTranslation('company');
  const zones = useMemo(
    () => timeZones(chosen ?? deviceZone(), deviceZone()).map((value) => ({ value, label: zoneName(value) })),
    [chosen],
  );
  return (
    <NativeSelect
      size="md"
      name={name}
      label={t('timeZone')}
      description={chosen === undefined ? t('timeZone.hint') : undefined}
      defaultValue={chosen ?? deviceZone()}
      data={zones}
      error={error}
    />
  );
}
