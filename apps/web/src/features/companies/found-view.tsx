import { Button, Text } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { LiveRegion } from '../../ui/live-region';
import type { FacetsFragment } from './catalogue.generated';
import { FacetPanel } from './facet-panel';
import { type Facet, FACETS, withoutSearch } from './filter';
import style from './companies.module.css';

export interface Found {
  readonly totalCount: number;
  readonly facets: FacetsFragment;
}

interface Props {
  readonly found: Found;
  readonly asking: boolean;
  readonly address: URLSearchParams;
  readonly onChange: (address: URLSearchParams) => void;
  readonly children: React.ReactNode;
}

/** How many were found and what else could be chosen, beside the list itself. */
export function FoundView({ found, asking, address, onChange, children }: Props): React.ReactNode {
  const { t } = useTranslation('fair');
  // Where nothing is found, what could be chosen before stays, so that the reader sees what to let go of.
  const last = useRef(found.facets);
  if (found.totalCount > 0) last.current = found.facets;
  const facets = found.totalCount > 0 ? found.facets : withoutCounts(last.current);
  const counted = t('catalogue.found', { count: found.totalCount });
  return (
    <div className={style.columns}>
      <FacetPanel facets={facets} address={address} onChange={onChange} />
      <div>
        <Text mb="sm">{counted}</Text>
        <LiveRegion text={asking ? '' : counted} />
        {found.totalCount === 0 && !asking && (
          <>
            <Text mb="sm">{t('catalogue.noneHint')}</Text>
            <Button variant="light" onClick={() => onChange(withoutSearch(address))}>
              {t('catalogue.clear')}
            </Button>
          </>
        )}
        {children}
      </div>
    </div>
  );
}

const withoutCounts = (facets: FacetsFragment): FacetsFragment =>
  Object.fromEntries(
    Object.entries(facets).map(([name, values]) => [
      name,
      FACETS.includes(name as Facet) ? (values as FacetsFragment[Facet]).map(({ id }) => ({ id, count: 0 })) : values,
    ]),
  ) as FacetsFragment;
