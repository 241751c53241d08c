import { useQuery, useSteadyQuery } from '../../graphql/use-query';
import { Loaded } from '../../ui/loaded';
import { CardList } from './card-list';
import { CatalogueSearch } from './catalogue-search';
import { type PublicFilter, publicFilterIn } from './filter';
import { type PublicCardFragment, PublicFacets, PublicPage } from './public.generated';
import type { Card } from './company-card';
import { useShownAddress } from './use-shown-address';

/** Suppliers that agreed to be shown to everybody. */
export function PublicCatalogue({ fairId }: { readonly fairId: string }): React.ReactNode {
  const looked = useShownAddress();
  const filter = publicFilterIn(looked.shown);
  return (
    <CatalogueSearch
      {...looked}
      of={useSteadyQuery(PublicFacets, { fairId, filter })}
      foundIn={({ publicCatalogue }) =>
        publicCatalogue.__typename === 'CatalogueEntryConnection' ? publicCatalogue : null
      }
    >
      <Part key={JSON.stringify(filter)} fairId={fairId} filter={filter} after={null} />
    </CatalogueSearch>
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
            pageInfo={found.pageInfo}
            next={(end) => <Part fairId={fairId} filter={filter} after={end} />}
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
