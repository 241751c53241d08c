import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery, useSteadyQuery } from '../../graphql/use-query';
import { Loaded } from '../../ui/loaded';
import { CardList } from './card-list';
import { type PublicFilter, publicFilterIn } from './filter';
import { FoundView } from './found-view';
import { type PublicCardFragment, PublicFacets, PublicPage } from './public.generated';
import type { Card } from './company-card';
import { SearchField } from './search-field';
import { useShownAddress } from './use-shown-address';

/** Suppliers that agreed to be shown to everybody. */
export function PublicCatalogue({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('fair');
  const { address, shown, change } = useShownAddress();
  const filter = publicFilterIn(shown);
  const query = useSteadyQuery(PublicFacets, { fairId, filter });
  return (
    <>
      <SearchField address={address} onChange={change} />
      <Loaded of={query}>
        {({ publicCatalogue }) =>
          publicCatalogue.__typename === 'CatalogueEntryConnection' ? (
            <FoundView found={publicCatalogue} asking={query.asking} address={address} onChange={change}>
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
  readonly filter: PublicFilter;
  readonly after: string | null;
}

function Part({ fairId, filter, after }: Props): React.ReactNode {
  return (
    <Loaded of={useQuery(PublicPage, { fairId, filter, after })}>
      {({ publicCatalogue: found }) =>
        found.__typename === 'CatalogueEntryConnection' && (
          <CardList
            fairId={fairId}
            cards={found.nodes.map(cardOf)}
            next={
              found.pageInfo.hasNextPage ? (
                <Part fairId={fairId} filter={filter} after={found.pageInfo.endCursor} />
              ) : null
            }
          />
        )
      }
    </Loaded>
  );
}

const cardOf = ({ offers, booths, ...entry }: PublicCardFragment): Card => ({
  ...entry,
  booths: booths.map(({ number }) => number),
  offers: [...offers.products, ...offers.processes],
});
