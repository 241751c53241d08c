import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Rows } from '../../ui/rows';

interface Step {
  readonly daysBefore: number;
  readonly percent: number;
}

interface Props {
  readonly rows: readonly Step[];
  readonly onChange: (rows: Step[]) => void;
}

/** What giving a booking up costs, the later the more. */
export function CancellationFeeRows({ rows, onChange }: Props): React.ReactNode {
  const { t } = useTranslation('setup');
  return (
    <Rows
      label={t('terms.fees')}
      rows={rows}
      empty={{ daysBefore: 30, percent: 50 }}
      onChange={(some) => onChange([...some])}
    >
      {(row, change) => (
        <>
          <TextInput
            type="number"
            min={0}
            label={t('terms.daysBefore')}
            value={row.daysBefore}
            onChange={({ currentTarget }) => change({ daysBefore: Number(currentTarget.value) })}
          />
          <TextInput
            type="number"
            min={0}
            max={100}
            label={t('terms.feePercent')}
            value={row.percent}
            onChange={({ currentTarget }) => change({ percent: Number(currentTarget.value) })}
          />
        </>
      )}
    </Rows>
  );
}
