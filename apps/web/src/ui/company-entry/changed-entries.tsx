import { Alert, Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { useTaxonomy } from '../../i18n/use-taxonomy';
import { changesOf, type EntryField } from './changes-of';
import type { CompanyEntryFragment, CompanyEntryOfQuery } from './company-entry.generated';
import { bandName } from './entry-in';

interface Props {
  readonly seen: CompanyEntryFragment;
  readonly now: CompanyEntryFragment;
  readonly change: CompanyEntryOfQuery['companyChange'];
  readonly busy: boolean;
  readonly onTheirs: () => void;
}

/** Somebody else saved meanwhile: who, what, and which of both is to stand. Stands in the form that it is about. */
export function ChangedEntries({ seen, now, change, busy, onTheirs }: Props): React.ReactNode {
  const { t } = useTranslation('company');
  const formats = useFormats();
  const told = useTold();
  return (
    <Alert color="orange" role="alert" title={t('conflict.title')}>
      {change?.byName && <p>{t('conflict.by', { name: change.byName, at: formats.instant(change.at) })}</p>}
      <p>{t('conflict.text')}</p>
      <ul>
        {changesOf(seen, now).map((field) => (
          <li key={field}>{t('conflict.field', { field: t(field), now: told(now, field) })}</li>
        ))}
      </ul>
      <Group>
        <Button size="sm" type="submit" loading={busy}>
          {t('conflict.mine')}
        </Button>
        <Button size="sm" variant="light" onClick={onTheirs}>
          {t('conflict.theirs')}
        </Button>
      </Group>
    </Alert>
  );
}

function useTold(): (entry: CompanyEntryFragment, field: EntryField) => string {
  const { t } = useTranslation('company');
  const formats = useFormats();
  const name = useTaxonomy();
  return (entry, field) => {
    if (field === 'addresses')
      return (
        entry.addresses.map(({ kind, line }) => `${t(`address.${kind}`)}: ${line}`).join('; ') || t('conflict.nothing')
      );
    if (field === 'plantInVietnam') return t(entry.plantInVietnam ? 'yes' : 'no');
    const value = entry[field];
    if (value === null || value === '') return t('conflict.nothing');
    if (field === 'country') return formats.country(entry.country);
    if (field === 'employeeBand' && entry.employeeBand) return bandName(entry.employeeBand);
    return field === 'sectorId' || field === 'buyerIndustryId' ? name(String(value)) : String(value);
  };
}
