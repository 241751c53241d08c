import { Alert, Button, Group, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from '../../graphql/use-query';
import { fromSchema } from '../../i18n/languages';
import { DeadEnd } from '../../ui/dead-end';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import type { OwnNeed } from './draft';
import { EditForm } from './edit-form';
import { NeedSummary } from './need-summary';
import { OneNeed } from './needs.generated';
import { ReadNeedFact } from './read-need-fact';
import style from './needs.module.css';

/** One need: what was read from it to confirm, what it says, and the way to who suits it. */
export default function NeedPage(): React.ReactNode {
  const { t } = useTranslation('needs');
  const { fairId = '', needId = '' } = useParams();
  return (
    <Loaded of={useQuery(OneNeed, { fairId, needId })}>
      {({ need }) =>
        need.__typename === 'Need' && need.companyId ? (
          <Seen fairId={fairId} need={need} />
        ) : (
          <Page title={t('title')}>
            <DeadEnd text={t('notFound')} to={`/fairs/${fairId}/needs`} label="nav.needs" />
          </Page>
        )
      }
    </Loaded>
  );
}

function Seen({ fairId, need }: { readonly fairId: string; readonly need: OwnNeed }): React.ReactNode {
  const { t } = useTranslation('needs');
  const [editing, setEditing] = useState(false);
  const read = need.readFacts;
  return (
    <Page title={need.title}>
      {need.state === 'CLOSED' && (
        <Alert color="gray" mb="md">
          {t('closed')}
        </Alert>
      )}
      <NeedSummary need={need} />
      <Group gap="xs" my="md">
        {need.state === 'OPEN' && (
          <Button component={Link} to={`/fairs/${fairId}/matches?need=${need.id}`} size="md">
            {t('toMatches')}
          </Button>
        )}
        <Button variant="light" size="md" aria-expanded={editing} onClick={() => setEditing(!editing)}>
          {t('edit')}
        </Button>
      </Group>
      {editing && <EditForm key={need.version} fairId={fairId} need={need} onDone={() => setEditing(false)} />}
      {read.length > 0 && !editing && (
        <section className={style.part} aria-labelledby="read-title">
          <Title order={2} size="h4" id="read-title">
            {t('read.title', { count: read.length })}
          </Title>
          <Text mb="sm">{t('read.how')}</Text>
          <div className={style.read}>
            {read.map((fact) => (
              <ReadNeedFact key={fact.id} fairId={fairId} needId={need.id} fact={fact} />
            ))}
          </div>
        </section>
      )}
      {need.body && !editing && (
        <section className={style.part} lang={fromSchema(need.language)}>
          <p className={style.body}>{need.body}</p>
        </section>
      )}
    </Page>
  );
}
