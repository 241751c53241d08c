import { Paper, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { Sums } from '../../ui/sums';
import type { ProgrammeFragment } from './sales.generated';
import style from './sales.module.css';

/** What each programme has, has promised and has left. */
export function Budgets({ programmes }: { readonly programmes: readonly ProgrammeFragment[] }): React.ReactNode {
  const { t } = useTranslation('sales');
  const formats = useFormats();
  const money = (amount: number): string => formats.money({ amount, currency: 'VND' });
  return (
    <div className={style.cards}>
      {programmes.map(({ id, name, budget }) => (
        <Paper key={id} withBorder p="md">
          <Title order={2} size="h5" mb="xs">
            {name}
          </Title>
          {budget && (
            <Sums
              lines={[
                { label: t('budget.total'), value: money(budget.total) },
                { label: t('budget.reserved'), value: money(budget.reserved) },
                { label: t('budget.settled'), value: money(budget.settled) },
                { label: t('budget.left'), value: money(budget.left), isTotal: true },
              ]}
            />
          )}
        </Paper>
      ))}
    </div>
  );
}
