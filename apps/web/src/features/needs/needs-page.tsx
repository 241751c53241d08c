import { Anchor, Badge, Button, Group, Paper, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from '../../graphql/use-query';
import { ForMyCompany } from '../../session/for-my-company';
import { Loaded } from '../../ui/loaded';
import type { OwnNeed } from './draft';
import { NeedSummary } from './need-summary';
import { MyNeeds } from './needs.generated';
import type { BuyerAtFair } from './write-by-form';
import style from './needs.module.css';

/** What the reader's company looks for at the fair. */
export default function NeedsPage(): React.ReactNode {
  const { t } = useTranslation('needs');
  const { fairId = '' } = useParams();
  return (
    <ForMyCompany fairId={fairId} title={t('title')} nobody={t('nobody')} as="asBuyer">
      {({ id }) => (
        <>
          <Text fw={600} mb="xs" id="new-need">
            {t('new.title')}
          </Text>
          <Group gap="xs" mb="lg" role="group" aria-labelledby="new-need">
            {(['text', 'form', 'file'] as const).map((way) => (
              <Button
                key={way}
                component={Link}
                to={`/fairs/${fairId}/needs/new?by=${way}`}
                variant={way === 'text' ? 'filled' : 'light'}
                size="md"
              >
                {t(`way.${way}`)}
              </Button>
            ))}
          </Group>
          <NeedsPart fairId={fairId} companyId={id} after={null} />
        </>
      )}
    </ForMyCompany>
  );
}

/** Some needs, and the way to the next ones, which come below. */
function NeedsPart({ fairId, companyId, after }: BuyerAtFair & { readonly after: string | null }): React.ReactNode {
  const { t } = useTranslation('needs');
  const [open, setOpen] = useState(false);
  return (
    <Loaded of={useQuery(MyNeeds, { fairId, companyId, after })}>
      {({ needs }) => {
        if (needs.__typename !== 'NeedConnection') return null;
        const { hasNextPage, endCursor } = needs.pageInfo;
        return (
          <>
            {needs.nodes.length === 0 && !after && <Text>{t('none')}</Text>}
            <ul className={style.needs}>
              {needs.nodes.map((need) => (
                <li key={need.id}>
                  <NeedCard fairId={fairId} need={need} />
                </li>
              ))}
            </ul>
            {hasNextPage && !open && (
              <Button variant="light" fullWidth size="md" onClick={() => setOpen(true)}>
                {t('more')}
              </Button>
            )}
            {hasNextPage && open && <NeedsPart {...{ fairId, companyId, after: endCursor }} />}
          </>
        );
      }}
    </Loaded>
  );
}

function NeedCard({ fairId, need }: { readonly fairId: string; readonly need: OwnNeed }): React.ReactNode {
  const { t } = useTranslation('needs');
  const waiting = need.readFacts.length;
  return (
    <Paper withBorder p="md">
      <Title order={2} size="h5">
        <Anchor component={Link} to={`/fairs/${fairId}/needs/${need.id}`} inherit>
          {need.title}
        </Anchor>
      </Title>
      <NeedSummary need={need} />
      <Group justify="space-between" gap="xs" mt="sm">
        {waiting > 0 ? (
          <Badge color="orange" variant="light" tt="none">
            {t('read.waiting', { count: waiting })}
          </Badge>
        ) : (
          <span />
        )}
        <Button
          component={Link}
          to={`/fairs/${fairId}/matches?need=${need.id}`}
          variant="light"
          aria-label={`${t('toMatches')}: ${need.title}`}
        >
          {t('toMatches')}
        </Button>
      </Group>
    </Paper>
  );
}
