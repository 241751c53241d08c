import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import ids from '../../generated/taxonomy-ids.json';
import { useTaxonomy } from '../../i18n/use-taxonomy';
import type { CompanyEntryFragment } from './company-entry.generated';
import { bandName, EMPLOYEE_BANDS } from './entry-in';

interface Props {
  readonly entry: Partial<CompanyEntryFragment>;
  readonly wrong: (field: string) => string | undefined;
}

/** What else a firm says of itself. */
export function MoreFields({ entry, wrong }: Props): React.ReactNode {
  const { t } = useTranslation('company');
  const name = useTaxonomy();
  const nodes = (all: readonly string[]) => [
    { value: '', label: t('notSaid') },
    ...all.map((value) => ({ value, label: name(value) })),
  ];
  return (
    <>
      <TextInput
        size="md"
        name="website"
        type="url"
        label={t('website')}
        description={t('website.hint')}
        defaultValue={entry.website ?? ''}
        error={wrong('website')}
      />
      <NativeSelect
        size="md"
        name="employeeBand"
        label={t('employeeBand')}
        defaultValue={entry.employeeBand ?? ''}
        data={[
          { value: '', label: t('notSaid') },
          ...EMPLOYEE_BANDS.map((value) => ({ value, label: bandName(value) })),
        ]}
        error={wrong('employeeBand')}
      />
      <TextInput
        size="md"
        name="foundedYear"
        inputMode="numeric"
        pattern="[0-9]{4}"
        label={t('foundedYear')}
        defaultValue={entry.foundedYear ?? ''}
        error={wrong('foundedYear')}
      />
      <NativeSelect
        size="md"
        name="sectorId"
        label={t('sectorId')}
        defaultValue={entry.sectorId ?? ''}
        data={nodes(ids.sector)}
        error={wrong('sectorId')}
      />
      <NativeSelect
        size="md"
        name="buyerIndustryId"
        label={t('buyerIndustryId')}
        defaultValue={entry.buyerIndustryId ?? ''}
        data={nodes(ids.industry)}
        error={wrong('buyerIndustryId')}
      />
      <Checkbox name="plantInVietnam" label={t('plantInVietnam')} defaultChecked={entry.plantInVietnam ?? false} />
      <TextInput
        size="md"
        name="industrialZone"
        label={t('industrialZone')}
        defaultValue={entry.industrialZone ?? ''}
        error={wrong('industrialZone')}
      />
    </>
  );
}
