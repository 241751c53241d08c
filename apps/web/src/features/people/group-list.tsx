import { Anchor, Text, Title } from '@mantine/core';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../graphql/ask';
import { exported } from '../../graphql/exported';
import { useQuery } from '../../graphql/use-query';
import { useWholeList } from '../../graphql/use-whole-list';
import { type DataColumn, DataTable } from '../../ui/data-table';
import { FailureNotice } from '../../ui/failure-notice';
import { Loaded } from '../../ui/loaded';
import { PageLoading } from '../../ui/page-loading';
import { Refusal } from '../../ui/refusal';
import { GroupForm } from './group-form';
import { FairGroups, type FairGroupsQuery, PeopleToLead } from './people.generated';

type Group = Extract<FairGroupsQuery['groups'], { __typename: 'Groups' }>['groups'][number];

/** Associations, delegations and agencies, who leads them, and making one. */
export function GroupList({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('firms');
  const staff = useWholeList(
    useCallback(async (after: string | null) => (await ask(PeopleToLead, { fairId, after })).fairStaff, [fairId]),
  );
  return (
    <Loaded of={useQuery(FairGroups, { fairId })}>
      {({ groups }) => {
        if (groups.__typename !== 'Groups') return <Refusal message={groups.message} />;
        const people = new Map(
          (staff.list ?? []).map(({ personId, person }) => [
            personId,
            [person?.ownName, person?.email].filter(Boolean).join(' · '),
          ]),
        );
        const columns: DataColumn<Group>[] = [
          { key: 'name', heading: t('groups.name'), cell: ({ name }) => name },
          { key: 'kind', heading: t('groups.kind'), cell: ({ kind }) => t(`groupKind.${kind}`) },
          { key: 'leader', heading: t('groups.leader'), cell: ({ leaderId }) => people.get(leaderId) },
        ];
        return (
          <>
            {groups.groups.length === 0 ? (
              <Text>{t('groups.none')}</Text>
            ) : (
              <>
                <p>
                  <Anchor href={exported('groups', { fairId, format: 'xlsx' })} download>
                    {t('export')}
                  </Anchor>
                </p>
                <DataTable label={t('tab.groups')} columns={columns} rows={groups.groups} keyOf={({ id }) => id} />
              </>
            )}
            <Title order={2} size="h4" mt="lg" mb="sm">
              {t('groups.new')}
            </Title>
            {staff.failure && <FailureNotice failure={staff.failure} retry={staff.reload} />}
            {staff.list === undefined && !staff.failure && <PageLoading />}
            {staff.list && (
              <GroupForm fairId={fairId} people={[...people].map(([value, label]) => ({ value, label }))} />
            )}
          </>
        );
      }}
    </Loaded>
  );
}
