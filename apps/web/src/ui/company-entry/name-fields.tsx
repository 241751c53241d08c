import { TextInput } from '@mantine/core';
import type { ParseKeys } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CountryField } from '../country-field';

interface Props {
  readonly entry: {
    readonly country: string;
    readonly registeredName?: string;
    readonly englishName?: string | null;
    readonly shortName?: string;
    readonly taxCode?: string | null;
  };
  readonly wrong: (field: string) => string | undefined;
}

/** Countries whose number is checked, with what it is called there. */
const HINTS = {
  VN: 'taxCode.hint',
  JP: 'firmCode.JP',
  KR: 'firmCode.KR',
  TW: 'firmCode.TW',
  HK: 'firmCode.HK',
  TH: 'firmCode.TH',
} as const satisfies Readonly<Record<string, ParseKeys<'company'>>>;

/** What a firm is called, and where it is at home: there follows by which number it is known. */
export function NameFields({ entry, wrong }: Props): React.ReactNode {
  const { t } = useTranslation('company');
  const [country, setCountry] = useState(entry.country);
  return (
    <>
      <CountryField
        name="country"
        label={t('country')}
        chosen={country}
        error={wrong('country')}
        onChange={setCountry}
      />
      <TextInput
        size="md"
        name="registeredName"
        label={t('registeredName')}
        description={t('registeredName.hint')}
        defaultValue={entry.registeredName ?? ''}
        autoComplete="organization"
        required
        error={wrong('registeredName')}
      />
      <TextInput
        size="md"
        name="englishName"
        label={t('englishName')}
        defaultValue={entry.englishName ?? ''}
        error={wrong('englishName')}
      />
      <TextInput
        size="md"
        name="shortName"
        label={t('shortName')}
        description={t('shortName.hint')}
        defaultValue={entry.shortName ?? ''}
        required
        error={wrong('shortName')}
      />
      <TextInput
        size="md"
        name="taxCode"
        label={t(country === 'VN' ? 'taxCode' : 'firmCode')}
        description={country in HINTS ? t(HINTS[country as keyof typeof HINTS]) : t('firmCode.other')}
        defaultValue={entry.taxCode ?? ''}
        required={country === 'VN'}
        error={wrong('taxCode')}
      />
    </>
  );
}
