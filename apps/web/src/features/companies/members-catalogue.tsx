import { useQuery, useSteadyQuery } from '../../graphql/use-query';
import { Loaded } from '../../ui/loaded';
import { Catalogue, type CompanyCardFragment, CatalogueFacets } from './catalogue.generated';
import { CardList } from './card-list';
import { CatalogueSearch } from './catalogue-search';
import type { Card } from './company-card';
import { type CatalogueFilter, filterIn } from './filter';
import { useShownAddress } from './use-shown-address';

/** Suppliers and buyers, as far as those who take part may see them. */
export function MembersCatalogue({ fairId }: { readonly fairId: string }): React.ReactNode {
  const looked = useShownAddress();
  const filter = filterIn(looked.shown);
  return (
    <CatalogueSearch
      {...looked}
      of={useSteadyQuery(CatalogueFacets, { fairId, filter })}
      foundIn={({ companies }) => (companies.__typename === 'CompanyConnection' ? companies : null)}
      withRoles
    >
      <Part key={JSON.stringify(filter)} fairId={fairId} filter={filter} after={null} />
    </CatalogueSearch>
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
            pageInfo={companies.pageInfo}
            next={(end) => <Part fairId={fairId} filter={filter} after={end} />}
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
