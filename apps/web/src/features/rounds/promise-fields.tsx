import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { COUNTRIES } from '../../format/countries';
import { useFormats } from '../../format/use-formats';
import ids from '../../generated/taxonomy-ids.json';
import { useTaxonomy } from '../../i18n/use-taxonomy';
import { asDraft, type Draft, type Promised, promised } from './rules';
import style from './rounds.module.css';

interface Props {
  readonly draft: Draft;
  readonly onChange: (name: string, value: string) => void;
}

/** Meetings that the suppliers of a sector, or the firms of a country, are promised all together. */
export function PromiseFields({ draft, onChange }: Props): React.ReactNode {
  const { t } = useTranslation('rounds');
  const formats = useFormats();
  const nameOf = useTaxonomy();
  const groups = [
    { name: 'sectorLeast', all: ids.sector, nameOf },
    { name: 'countryLeast', all: COUNTRIES, nameOf: (code: string) => formats.country(code) },
  ] as const;
  return groups.map((group) => (
    <fieldset key={group.name} className={style.promises}>
      <legend>{t(`promises.${group.name}`)}</legend>
      <OfGroups
        given={promised(draft[group.name])}
        all={group.all}
        nameOf={group.nameOf}
        onChange={(next) => onChange(group.name, asDraft(next))}
      />
    </fieldset>
  ));
}

interface OfGroupsProps {
  readonly given: Promised;
  readonly all: readonly string[];
  readonly nameOf: (group: string) => string;
  readonly onChange: (next: Promised) => void;
}

function OfGroups({ given, all, nameOf, onChange }: OfGroupsProps): React.ReactNode {
  const { t } = useTranslation('rounds');
  const free = all.filter((one) => !given.some(([group]) => group === one));
  return (
    <>
      {given.map(([group, least]) => (
        <div key={group} className={style.promise}>
          <TextInput
            type="number"
            min={0}
            label={nameOf(group)}
            value={least}
            onChange={({ currentTarget: { value } }) =>
              onChange(given.map((one) => (one[0] === group ? [group, value] : one)))
            }
          />
          <Button
            variant="subtle"
            aria-label={t('promises.dropOf', { group: nameOf(group) })}
            onClick={() => onChange(given.filter((one) => one[0] !== group))}
          >
            {t('promises.drop')}
          </Button>
        </div>
      ))}
      <NativeSelect
        label={t('promises.add')}
        value=""
        data={[{ value: '', label: t('promises.choose') }, ...free.map((one) => ({ value: one, label: nameOf(one) }))]}
        onChange={({ currentTarget: { value } }) => value && onChange([...given, [value, '']])}
      />
    </>
  );
}
