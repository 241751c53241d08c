import { Anchor, Badge, Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { useQuery } from '../../graphql/use-query';
import { type DataColumn, DataTable } from '../../ui/data-table';
import { DeedOutcome } from '../../ui/deed-outcome';
import { Loaded } from '../../ui/loaded';
import { endOf, NextPage } from '../../ui/next-page';
import { useDeed } from '../../ui/use-deed';
import { exported } from '../../graphql/exported';
import { type InvitationLineFragment, InvitationsPage, RevokeInvitation } from './people.generated';
import style from '../../ui/office-list.module.css';

/** Fifty invitations, newest first, and the way to older ones. */
export function InvitationPart({
  fairId,
  after,
}: {
  readonly fairId: string;
  readonly after: string | null;
}): React.ReactNode {
  const { t } = useTranslation('firms');
  const formats = useFormats();
  const deed = useDeed(RevokeInvitation, InvitationsPage);
  const columns: DataColumn<InvitationLineFragment>[] = [
    {
      key: 'email',
      heading: t('email'),
      cell: ({ email, name }) => (
        <>
          {email}
          {name && <div className={style.second}>{name}</div>}
        </>
      ),
    },
    {
      key: 'role',
      heading: t('roleAtFair'),
      cell: ({ role, companyName }) => (
        <>
          {t(`fairRole.${role}`)}
          {companyName && <div className={style.second}>{companyName}</div>}
        </>
      ),
    },
    {
      key: 'state',
      heading: t('state'),
      cell: ({ state }) => (
        <Badge variant="light" tt="none" color={state === 'OPEN' ? 'green' : 'gray'}>
          {t(`state.${state}`)}
        </Badge>
      ),
    },
    { key: 'expires', heading: t('expires'), cell: ({ expiresAt }) => formats.instant(expiresAt) },
    {
      key: 'revoke',
      heading: t('actions'),
      cell: ({ id, state }) =>
        state === 'OPEN' ? (
          <Button size="xs" variant="light" loading={deed.busy} onClick={() => void deed.run({ invitationId: id })}>
            {t('revoke')}
          </Button>
        ) : null,
    },
  ];
  return (
    <Loaded of={useQuery(InvitationsPage, { fairId, after })}>
      {({ invitations }) => {
        if (!invitations) return <Text>{t('forOrganisers')}</Text>;
        if (invitations.nodes.length === 0) return <Text>{t('noInvitations')}</Text>;
        return (
          <>
            {after === null && (
              <p>
                <Anchor href={exported('invitations', { fairId, format: 'xlsx' })} download>
                  {t('export.invitations')}
                </Anchor>
              </p>
            )}
            <DeedOutcome of={deed} />
            <DataTable label={t('tab.invitations')} columns={columns} rows={invitations.nodes} keyOf={({ id }) => id} />
            <NextPage
              end={endOf(invitations.pageInfo)}
              more={t('more')}
              next={(end) => <InvitationPart fairId={fairId} after={end} />}
            />
          </>
        );
      }}
    </Loaded>
  );
}
