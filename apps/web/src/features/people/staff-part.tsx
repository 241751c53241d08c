import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../../graphql/use-query';
import { type DataColumn, DataTable } from '../../ui/data-table';
import { Loaded } from '../../ui/loaded';
import { endOf, NextPage } from '../../ui/next-page';
import { exported } from '../../graphql/exported';
import { PeoplePage, type StaffLineFragment } from './people.generated';
import { SignInLink } from './sign-in-link';
import { TakeAway } from './take-away';
import style from '../../ui/office-list.module.css';

/** Fifty people with a role at the fair, and the way to the next ones. */
export function StaffPart({
  fairId,
  after,
}: {
  readonly fairId: string;
  readonly after: string | null;
}): React.ReactNode {
  const { t } = useTranslation('firms');
  const columns: DataColumn<StaffLineFragment>[] = [
    {
      key: 'person',
      heading: t('person'),
      cell: ({ person }) => (
        <>
          {person?.ownName}
          {person && person.latinName !== person.ownName && <div className={style.second}>{person.latinName}</div>}
        </>
      ),
    },
    { key: 'role', heading: t('roleAtFair'), cell: ({ role }) => t(`fairRole.${role}`) },
    { key: 'email', heading: t('email'), cell: ({ person }) => person?.email ?? '' },
    { key: 'mobile', heading: t('mobile'), cell: ({ person }) => person?.mobile ?? '' },
    {
      key: 'link',
      heading: t('link'),
      cell: ({ role, personId, person }) =>
        role === 'INTERPRETER' || role === 'DESK_STAFF' ? (
          <SignInLink fairId={fairId} personId={personId} name={person?.ownName ?? ''} />
        ) : null,
    },
    { key: 'actions', heading: t('actions'), cell: (line) => <TakeAway line={line} /> },
  ];
  return (
    <Loaded of={useQuery(PeoplePage, { fairId, after })}>
      {({ fairStaff }) =>
        fairStaff ? (
          <>
            {after === null && (
              <p>
                <Anchor href={exported('people', { fairId, format: 'xlsx' })} download>
                  {t('export.people')}
                </Anchor>
              </p>
            )}
            <DataTable label={t('people.title')} columns={columns} rows={fairStaff.nodes} keyOf={({ id }) => id} />
            <NextPage
              end={endOf(fairStaff.pageInfo)}
              more={t('more')}
              next={(end) => <StaffPart fairId={fairId} after={end} />}
            />
          </>
        ) : (
          <Text>{t('forOrganisers')}</Text>
        )
      }
    </Loaded>
  );
}
