import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery, useSteadyQuery } from '../../graphql/use-query';
import { Loaded } from '../../ui/loaded';
import { Catalogue, type CompanyCardFragment, CatalogueFacets } from './catalogue.generated';
import { CardList } from './card-list';
import type { Card } from './company-card';
import { type CatalogueFilter, filterIn } from './filter';
import { FoundView } from './found-view';
import { SearchField } from './search-field';
import { useShownAddress } from './use-shown-address';

/** Suppliers and buyers, as far as those who take part may see them. */
export function MembersCatalogue({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('fair');
  const { address, shown, change } = useShownAddress();
  const filter = filterIn(shown);
  const query = useSteadyQuery(CatalogueFacets, { fairId, filter });
  return (
    <>
      <SearchField address={address} withRoles onChange={change} />
      <Loaded of={query}>
        {({ companies }) =>
          companies.__typename === 'CompanyConnection' ? (
            <FoundView found={companies} asking={query.asking} address={address} onChange={change}>
              <Part key={JSON.stringify(filter)} fairId={fairId} filter={filter} after={null} />
            </FoundView>
          ) : (
            <Text>{t('notFound.text')}</Text>
          )
        }
      </Loaded>
    </>
  );
}

interface Props {
  readonly fairId: string;
  readonly filter: CatalogueFilter;
  readonly after: string | null;
}

function Part({ fairId, filter, after }: Props): React.ReactNode {
  return (
    <Loaded of={useQuery(Catalogue, { fairId, filter, after })}>
      {({ companies }) =>
        companies.__typename === 'CompanyConnection' && (
          <CardList
            fairId={fairId}
            cards={companies.nodes.map(cardOf)}
            next={
              companies.pageInfo.hasNextPage ? (
                <Part fairId={fairId} filter={filter} after={companies.pageInfo.endCursor} />
              ) : null
            }
          />
        )
      }
    </Loaded>
  );
}

const cardOf = ({ facts, ...company }: CompanyCardFragment): Card => ({
  ...company,
  booths: [],
  offers: facts.flatMap(({ kind, taxonomyId }) =>
    taxonomyId && (kind === 'PRODUCT' || kind === 'PROCESS') ? [taxonomyId] : [],
  ),
});
