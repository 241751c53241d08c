import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../../graphql/use-query';
import { Loaded } from '../../ui/loaded';
import { Catalogue } from './catalogue.generated';
import { CompanyCard } from './company-card';
import type { CatalogueFilter } from './filter';
import style from './companies.module.css';

interface Props {
  readonly fairId: string;
  readonly filter: CatalogueFilter;
  readonly after: string | null;
}

/** Two dozen companies, and the way to the next ones, which come below. */
export function CataloguePart({ fairId, filter, after }: Props): React.ReactNode {
  const { t } = useTranslation('fair');
  const [open, setOpen] = useState(false);
  return (
    <Loaded of={useQuery(Catalogue, { fairId, filter, after })}>
      {({ companies }) => {
        if (companies.__typename !== 'CompanyConnection') return null;
        const { hasNextPage, endCursor } = companies.pageInfo;
        return (
          <>
            <ul className={style.cards}>
              {companies.nodes.map((company) => (
                <li key={company.id}>
                  <CompanyCard fairId={fairId} company={company} />
                </li>
              ))}
            </ul>
            {hasNextPage && !open && (
              <Button variant="light" fullWidth size="md" onClick={() => setOpen(true)}>
                {t('catalogue.more')}
              </Button>
            )}
            {hasNextPage && open && <CataloguePart fairId={fairId} filter={filter} after={endCursor} />}
          </>
        );
      }}
    </Loaded>
  );
}
