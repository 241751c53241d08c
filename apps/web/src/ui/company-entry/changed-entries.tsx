import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { useTaxonomy } from '../../i18n/use-taxonomy';
import { ChangedMeanwhile } from '../changed-meanwhile';
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

/** What somebody else saved of a firm meanwhile. */
export function ChangedEntries({ seen, now, change, busy, onTheirs }: Props): React.ReactNode {
  const { t } = useTranslation('company');
  const formats = useFormats();
  const told = useTold();
  return (
    <ChangedMeanwhile
      by={change?.byName && t('conflict.by', { name: change.byName, at: formats.instant(change.at) })}
      entries={changesOf(seen, now).map((field) => ({ key: field, label: t(field), now: told(now, field) }))}
      busy={busy}
      onTheirs={onTheirs}
    />
  );
}

function useTold(): (entry: CompanyEntryFragment, field: EntryField) => string {
  const { t } = useTranslation('company');
  const formats = useFormats();
  const name = useTaxonomy();
  return (entry, field) => {
    if (field === 'addresses')
      return entry.addresses.map(({ kind, line }) => `${t(`address.${kind}`)}: ${line}`).join('; ');
    if (field === 'plantInVietnam') return t(entry.plantInVietnam ? 'yes' : 'no');
    const value = entry[field];
    if (value === null || value === '') return '';
    if (field === 'country') return formats.country(entry.country);
    if (field === 'employeeBand' && entry.employeeBand) return bandName(entry.employeeBand);
    return field === 'sectorId' || field === 'buyerIndustryId' ? name(String(value)) : String(value);
  };
}
