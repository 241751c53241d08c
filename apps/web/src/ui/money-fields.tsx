import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import style from './money-fields.module.css';

/** A price for booths; `moneyIn` reads it. */
export function MoneyFields({ label, error }: { readonly label: string; readonly error?: string }): React.ReactNode {
  const { t } = useTranslation('shell');
  return (
    <div className={style.pair}>
      <TextInput name="amount" label={label} type="number" min={0} step="any" required error={error} />
      <NativeSelect name="currency" label={t('currency')} data={['VND', 'USD']} />
    </div>
  );
}
