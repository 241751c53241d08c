import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import style from './money-fields.module.css';

interface Props {
  readonly label: string;
  readonly error?: string;
  readonly amount?: string;
  readonly currency?: 'VND' | 'USD';
  readonly isOptional?: boolean;
}

/** A price; `moneyIn` reads it. */
export function MoneyFields({ label, error, amount, currency, isOptional = false }: Props): React.ReactNode {
  const { t } = useTranslation('shell');
  return (
    <div className={style.pair}>
      <TextInput
        name="amount"
        label={label}
        type="number"
        min={0}
        step="any"
        defaultValue={amount}
        required={!isOptional}
        error={error}
      />
      <NativeSelect name="currency" label={t('currency')} data={['VND', 'USD']} defaultValue={currency} />
    </div>
  );
}
