import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CountryField } from '../country-field';
import { Rows } from '../rows';
import type { Address } from './entry-in';

interface Props {
  readonly addresses: readonly Address[];
  /** Of the firm: where a new address most likely is. */
  readonly country: string;
  readonly onChange: (addresses: readonly Address[]) => void;
}

const KINDS = ['OFFICE', 'PLANT', 'BILLING'] as const;

export function AddressRows({ addresses, country, onChange }: Props): React.ReactNode {
  const { t } = useTranslation('company');
  const empty: Address = { kind: 'OFFICE', line: '', district: null, province: null, country };
  return (
    <Rows label={t('addresses')} rows={addresses} empty={empty} onChange={onChange}>
      {(address, change) => (
        <>
          <NativeSelect
            label={t('address.kind')}
            value={address.kind}
            data={KINDS.map((value) => ({ value, label: t(`address.${value}`) }))}
            onChange={({ currentTarget }) => change({ kind: currentTarget.value as Address['kind'] })}
          />
          <TextInput
            label={t('address.line')}
            value={address.line}
            required
            onChange={({ currentTarget }) => change({ line: currentTarget.value })}
          />
          <TextInput
            label={t('address.district')}
            value={address.district ?? ''}
            onChange={({ currentTarget }) => change({ district: currentTarget.value })}
          />
          <TextInput
            label={t('address.province')}
            value={address.province ?? ''}
            onChange={({ currentTarget }) => change({ province: currentTarget.value })}
          />
          <CountryField
            label={t('country')}
            chosen={address.country}
            onChange={(chosen) => change({ country: chosen })}
          />
        </>
      )}
    </Rows>
  );
}
