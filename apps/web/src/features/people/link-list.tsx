import { Anchor, Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { exported } from '../../graphql/exported';
import { useQuery } from '../../graphql/use-query';
import { type DataColumn, DataTable } from '../../ui/data-table';
import { DeedOutcome } from '../../ui/deed-outcome';
import { Loaded } from '../../ui/loaded';
import { useDeed } from '../../ui/use-deed';
import { RevokeSignInLink, SignInLinks, type SignInLinksQuery } from './people.generated';

type Link = NonNullable<SignInLinksQuery['signInLinks']>[number];

/** Links by which staff without a mailbox sign in, to be revoked when one was lost. */
export function LinkList({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('firms');
  const formats = useFormats();
  const deed = useDeed(RevokeSignInLink, SignInLinks);
  const columns: DataColumn<Link>[] = [
    { key: 'person', heading: t('person'), cell: ({ person }) => person?.ownName },
    {
      key: 'state',
      heading: t('state'),
      cell: ({ usedAt }) => (usedAt ? t('links.used', { at: formats.instant(usedAt) }) : t('links.open')),
    },
    { key: 'expires', heading: t('expires'), cell: ({ expiresAt }) => formats.instant(expiresAt) },
    {
      key: 'actions',
      heading: t('actions'),
      cell: ({ id, person }) => (
        <Button
          size="xs"
          variant="light"
          loading={deed.busy}
          aria-label={`${t('revoke')}: ${person?.ownName ?? ''}`}
          onClick={() => void deed.run({ linkId: id })}
        >
          {t('revoke')}
        </Button>
      ),
    },
  ];
  return (
    <Loaded of={useQuery(SignInLinks, { fairId })}>
      {({ signInLinks }) => {
        if (!signInLinks) return <Text>{t('forOrganisers')}</Text>;
        if (signInLinks.length === 0) return <Text>{t('links.none')}</Text>;
        return (
          <>
            <Text mb="sm">{t('links.text')}</Text>
            <p>
              <Anchor href={exported('sign-in-links', { fairId, format: 'xlsx' })} download>
                {t('export')}
              </Anchor>
            </p>
            <DeedOutcome of={deed} />
            <DataTable label={t('tab.links')} columns={columns} rows={signInLinks} keyOf={({ id }) => id} />
          </>
        );
      }}
    </Loaded>
  );
}
