import { Anchor, NativeSelect, Text, TextInput } from '@mantine/core';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useFormats } from '../../format/use-formats';
import { useSteadyQuery } from '../../graphql/use-query';
import { Loaded } from '../../ui/loaded';
import { exported } from '../../graphql/exported';
import { filterIn } from './filter';
import { FirmPart } from './firm-part';
import { FirmsFound } from './firms.generated';
import style from './firms.module.css';

/** The list with what narrows it, which the address holds. */
export function FirmList({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('firms');
  const formats = useFormats();
  const [address, setAddress] = useSearchParams();
  const filter = filterIn(useDeferredValue(address));
  const change = (name: string, value: string): void => {
    const next = new URLSearchParams(address);
    if (value) next.set(name, value);
    else next.delete(name);
    setAddress(next, { replace: true, preventScrollReset: true });
  };
  return (
    <Loaded of={useSteadyQuery(FirmsFound, { fairId, filter })}>
      {({ companies }) =>
        companies.__typename === 'CompanyConnection' ? (
          <>
            <div className={style.filters} role="search">
              <TextInput
                size="md"
                type="search"
                label={t('search')}
                defaultValue={address.get('text') ?? ''}
                onChange={({ currentTarget }) => change('text', currentTarget.value)}
              />
              <NativeSelect
                size="md"
                label={t('role')}
                value={address.get('role') ?? ''}
                data={[
                  { value: '', label: t('role.all') },
                  { value: 'supplier', label: t('role.supplier') },
                  { value: 'buyer', label: t('role.buyer') },
                ]}
                onChange={({ currentTarget }) => change('role', currentTarget.value)}
              />
              <NativeSelect
                size="md"
                label={t('country')}
                value={address.get('country') ?? ''}
                data={[
                  { value: '', label: t('country.all') },
                  ...companies.facets.country.map(({ id, count }) => ({
                    value: id,
                    label: `${formats.country(id)} (${formats.number(count)})`,
                  })),
                ]}
                onChange={({ currentTarget }) => change('country', currentTarget.value)}
              />
            </div>
            <div className={style.found}>
              <Text role="status">{t('found', { count: companies.totalCount })}</Text>
              <Anchor href={exported('companies', { fairId, format: 'xlsx' })} title={t('export.hint')} download>
                {t('export')}
              </Anchor>
            </div>
            <FirmPart key={JSON.stringify(filter)} fairId={fairId} filter={filter} after={null} />
          </>
        ) : (
          <Text>{t('forOrganisers')}</Text>
        )
      }
    </Loaded>
  );
}
