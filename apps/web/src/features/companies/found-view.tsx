import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LiveRegion } from '../../ui/live-region';
import type { FacetsFragment } from './catalogue.generated';
import { FacetPanel } from './facet-panel';
import style from './companies.module.css';

interface Props {
  readonly found: { readonly totalCount: number; readonly facets: FacetsFragment };
  readonly asking: boolean;
  readonly address: URLSearchParams;
  readonly onChange: (address: URLSearchParams) => void;
  readonly children: React.ReactNode;
}

/** How many were found and what else could be chosen, beside the list itself. */
export function FoundView({ found, asking, address, onChange, children }: Props): React.ReactNode {
  const { t } = useTranslation('fair');
  const counted = t('catalogue.found', { count: found.totalCount });
  return (
    <div className={style.columns}>
      <FacetPanel facets={found.facets} address={address} onChange={onChange} />
      <div>
        <Text mb="sm">{counted}</Text>
        <LiveRegion text={asking ? '' : counted} />
        {children}
      </div>
    </div>
  );
}
