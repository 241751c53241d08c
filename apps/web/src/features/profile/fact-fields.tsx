import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { COUNTRIES } from '../../format/countries';
import { useFormats } from '../../format/use-formats';
import { AmountField } from '../../ui/amount-field';
import { TaxonomyPicker } from '../../ui/taxonomy-picker';
import type { Entered } from './entered-facts';
import { type FactKind, INCOTERMS, SHAPES } from './fact-kinds';

interface Props {
  readonly kind: FactKind;
  readonly label: string;
  readonly entered: Entered;
  readonly error?: string;
  readonly single?: boolean;
  readonly onChange: (entered: Entered) => void;
}

/** The fields that a kind of fact takes. */
export function FactFields({ kind, label, entered, error, single, onChange }: Props): React.ReactNode {
  const { t } = useTranslation('profile');
  const formats = useFormats();
  const shape = SHAPES[kind];
  if (shape.is === 'nodes')
    return (
      <TaxonomyPicker
        kind={shape.of}
        {...{ label, error, single }}
        chosen={entered.ids}
        onChange={(ids) => onChange({ ...entered, ids })}
      />
    );
  if (shape.is === 'amount')
    return (
      <AmountField
        {...{ label, error }}
        value={entered.amount}
        onChange={(amount) => onChange({ ...entered, amount })}
        unit={shape.inUnits ? entered.unit : undefined}
        onUnit={(unit) => onChange({ ...entered, unit })}
      />
    );
  const offered =
    shape.is === 'country'
      ? COUNTRIES.map((code) => ({ value: code as string, label: formats.country(code) }))
      : INCOTERMS.map((code) => ({ value: code as string, label: code as string }));
  return (
    <NativeSelect
      size="md"
      {...{ label, error }}
      value={entered.ids[0] ?? ''}
      data={[{ value: '', label: t('choose') }, ...offered]}
      onChange={({ currentTarget: { value } }) => onChange({ ...entered, ids: value ? [value] : [] })}
    />
  );
}
