import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Query } from '../../graphql/use-query';
import { Loaded } from '../../ui/loaded';
import { type Found, FoundView } from './found-view';
import { SearchField } from './search-field';
import type { ShownAddress } from './use-shown-address';

interface Props<Answer> extends ShownAddress {
  /** How many there are and what could be chosen: of members and of strangers another operation says it. */
  readonly of: Query<Answer>;
  readonly foundIn: (answer: Answer) => Found | null;
  readonly withRoles?: boolean;
  /** The list itself. */
  readonly children: React.ReactNode;
}

/** What is looked for, and what was found. */
export function CatalogueSearch<Answer>({
  of: query,
  foundIn,
  withRoles,
  address,
  change,
  children,
}: Props<Answer>): React.ReactNode {
  const { t } = useTranslation('fair');
  return (
    <>
      <SearchField address={address} withRoles={withRoles} onChange={change} />
      <Loaded of={query}>
        {(answer) => {
          const found = foundIn(answer);
          if (!found) return <Text>{t('notFound.text')}</Text>;
          return (
            <FoundView found={found} asking={query.asking} address={address} onChange={change}>
              {children}
            </FoundView>
          );
        }}
      </Loaded>
    </>
  );
}
