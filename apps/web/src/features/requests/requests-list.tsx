import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Query } from '../../graphql/use-query';
import { Loaded } from '../../ui/loaded';
import { endOf, NextPage } from '../../ui/next-page';
import type { Request } from './request';
import type { RequestPageFragment } from './requests.generated';
import style from './requests.module.css';

interface Props {
  readonly of: Query<{ readonly meetingRequests: RequestPageFragment | null }>;
  readonly none: string;
  readonly isFirst: boolean;
  readonly card: (request: Request) => React.ReactNode;
  readonly next: (after: string) => React.ReactNode;
}

/** A page of requests, and the way to the next. */
export function RequestsList({ of: query, none, isFirst, card, next }: Props): React.ReactNode {
  const { t } = useTranslation('requests');
  return (
    <Loaded of={query}>
      {({ meetingRequests: found }) => (
        <>
          {isFirst && (found?.nodes ?? []).length === 0 && <Text>{none}</Text>}
          <ul className={style.cards}>
            {found?.nodes.map((request) => (
              <li key={request.id}>{card(request)}</li>
            ))}
          </ul>
          {found && <NextPage end={endOf(found.pageInfo)} more={t('more')} next={next} />}
        </>
      )}
    </Loaded>
  );
}
