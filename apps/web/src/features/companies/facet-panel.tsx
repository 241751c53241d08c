import { Button, Checkbox, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { useTaxonomy } from '../../i18n/use-taxonomy';
import type { FacetsFragment } from './catalogue.generated';
import { type Facet, FACETS, toggled } from './filter';
import style from './companies.module.css';

interface Props {
  readonly facets: FacetsFragment;
  readonly address: URLSearchParams;
  readonly onChange: (address: URLSearchParams) => void;
}

/** How many values of a facet are offered; words find the others. */
const MOST_VALUES = 12;

export function FacetPanel({ facets, address, onChange }: Props): React.ReactNode {
  const { t } = useTranslation('fair');
  const chosen = FACETS.some((facet) => address.has(facet));
  const clear = (): void => {
    const next = new URLSearchParams(address);
    for (const facet of FACETS) next.delete(facet);
    onChange(next);
  };
  return (
    <aside aria-label={t('facets.title')} className={style.facets}>
      {FACETS.map((facet) => (
        <FacetValues key={facet} facet={facet} values={facets[facet]} address={address} onChange={onChange} />
      ))}
      {chosen && (
        <Button variant="subtle" onClick={clear}>
          {t('facets.clear')}
        </Button>
      )}
    </aside>
  );
}

interface ValuesProps extends Omit<Props, 'facets'> {
  readonly facet: Facet;
  readonly values: FacetsFragment[Facet];
}

function FacetValues({ facet, values, address, onChange }: ValuesProps): React.ReactNode {
  const { t } = useTranslation('fair');
  const formats = useFormats();
  const name = useTaxonomy();
  const chosen = address.getAll(facet);
  // What was chosen stays in sight, even where it now finds nothing.
  const left = chosen.filter((id) => !values.some((value) => value.id === id)).map((id) => ({ id, count: 0 }));
  const offered = [
    ...values.filter(({ id }) => chosen.includes(id)),
    ...left,
    ...values.filter(({ id }) => !chosen.includes(id)),
  ];
  if (offered.length === 0) return null;
  return (
    <details className={style.facet} open={chosen.length > 0 || undefined}>
      <summary>{t(`facet.${facet}`)}</summary>
      <Stack gap="xs" mt="xs">
        {offered.slice(0, Math.max(MOST_VALUES, chosen.length)).map(({ id, count }) => (
          <Checkbox
            key={id}
            checked={chosen.includes(id)}
            label={`${facet === 'country' ? formats.country(id) : name(id)} (${formats.number(count)})`}
            onChange={() => onChange(toggled(address, facet, id))}
          />
        ))}
      </Stack>
    </details>
  );
}
