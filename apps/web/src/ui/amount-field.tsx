import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Unit } from '../format/use-fact-text';
import style from './amount-field.module.css';

const UNITS = ['PCS', 'SET', 'PAIR', 'M', 'M2', 'KG', 'T'] as const satisfies readonly Unit[];

interface Props {
  readonly label: string;
  readonly description?: string;
  readonly error?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Where goods are counted, in what. */
  readonly unit?: Unit;
  readonly onUnit?: (unit: Unit) => void;
}

/** A figure as people type it, and in what it is counted. */
export function AmountField({ label, description, error, value, onChange, unit, onUnit }: Props): React.ReactNode {
  const { t } = useTranslation('facts');
  return (
    <div className={style.amount}>
      <TextInput
        {...{ label, description, error, value }}
        size="md"
        inputMode="decimal"
        autoComplete="off"
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      {unit && onUnit && (
        <NativeSelect
          size="md"
          label={t('unit')}
          aria-label={`${label}: ${t('unit')}`}
          value={unit}
          data={UNITS.map((one) => ({ value: one, label: t(`unit.${one}`) }))}
          onChange={({ currentTarget }) => onUnit(currentTarget.value as Unit)}
        />
      )}
    </div>
  );
}
