import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../format/use-formats';
import { Sums } from '../../../ui/sums';
import type { ProgrammeFragment } from './programmes.generated';

/** What a programme has, has promised and has left; nothing for who may not know. */
export function BudgetSums({ budget }: Pick<ProgrammeFragment, 'budget'>): React.ReactNode {
  const { t } = useTranslation('programmes');
  const formats = useFormats();
  if (!budget) return null;
  const money = (amount: number): string => formats.money({ amount, currency: 'VND' });
  return (
    <Sums
      lines={[
        { label: t('budget.total'), value: money(budget.total) },
        { label: t('budget.reserved'), value: money(budget.reserved) },
        { label: t('budget.settled'), value: money(budget.settled) },
        { label: t('budget.left'), value: money(budget.left), isTotal: true },
      ]}
    />
  );
}
