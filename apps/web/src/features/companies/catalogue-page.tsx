import { Text } from '@mantine/core';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { useSteadyQuery } from '../../graphql/use-query';
import { LiveRegion } from '../../ui/live-region';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { CatalogueFacets } from './catalogue.generated';
import { CataloguePart } from './catalogue-part';
import { FacetPanel } from './facet-panel';
import { filterIn } from './filter';
import { SearchField } from './search-field';
import style from './companies.module.css';

/** Everybody at the fair, by words and by facets. The address holds what is looked for, so that it can be shared. */
export default function CataloguePage(): React.ReactNode {
  const { t } = useTranslation('fair');
  const { fairId = '' } = useParams();
  const [address, setAddress] = useSearchParams();
  const shown = useDeferredValue(address);
  const filter = filterIn(shown);
  const query = useSteadyQuery(CatalogueFacets, { fairId, filter });
  const change = (next: URLSearchParams): void => setAddress(next, { replace: true, preventScrollReset: true });
  return (
    <Page title={t('catalogue.title')}>
      <SearchField address={address} onChange={change} />
      <Loaded of={query}>
        {({ companies }) =>
          companies.__typename === 'CompanyConnection' ? (
            <div className={style.columns}>
              <FacetPanel facets={companies.facets} address={address} onChange={change} />
              <div>
                <Text mb="sm">{t('catalogue.found', { count: companies.totalCount })}</Text>
                <LiveRegion text={query.asking ? '' : t('catalogue.found', { count: companies.totalCount })} />
                <CataloguePart key={JSON.stringify(filter)} fairId={fairId} filter={filter} after={null} />
              </div>
            </div>
          ) : (
            <Text>{t('notFound.text')}</Text>
          )
        }
      </Loaded>
    </Page>
  );
}
