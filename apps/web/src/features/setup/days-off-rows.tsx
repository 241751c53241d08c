import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Rows } from '../../ui/rows';
import type { DaysOff } from './days-off';

interface Props {
  readonly rows: readonly DaysOff[];
  readonly onChange: (rows: DaysOff[]) => void;
}

/** Holidays as stretches of days; a stretch without an end is one day. */
export function DaysOffRows({ rows, onChange }: Props): React.ReactNode {
  const { t } = useTranslation('setup');
  return (
    <Rows label={t('terms.daysOff')} rows={rows} empty={{ from: '', to: '' }} onChange={(some) => onChange([...some])}>
      {({ from, to }, change) => (
        <>
          <TextInput
            type="date"
            label={t('from')}
            required
            value={from}
            onChange={({ currentTarget }) => change({ from: currentTarget.value })}
          />
          <TextInput
            type="date"
            label={t('to')}
            min={from}
            value={to}
            onChange={({ currentTarget }) => change({ to: currentTarget.value })}
          />
        </>
      )}
    </Rows>
  );
}
