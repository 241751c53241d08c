import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { Query } from '../../graphql/use-query';
import { DeadEnd } from '../../ui/dead-end';
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
  const { fairId = '' } = useParams();
  return (
    <Loaded of={query}>
      {({ meetingRequests: found }) => (
        <>
          {isFirst && (found?.nodes ?? []).length === 0 && (
            <DeadEnd text={none} to={`/fairs/${fairId}/companies`} label="nav.companies" />
          )}
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
