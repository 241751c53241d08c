import { TextInput } from '@mantine/core';
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

/** What a firm is called, and where it is at home: there follows whether it has a tax code. */
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
      {country === 'VN' && (
        <TextInput
          size="md"
          name="taxCode"
          label={t('taxCode')}
          description={t('taxCode.hint')}
          defaultValue={entry.taxCode ?? ''}
          required
          error={wrong('taxCode')}
        />
      )}
    </>
  );
}
