import { Alert, Anchor, Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from '../../graphql/use-query';
import { bestFor } from '../../i18n/text-in';
import { useReaderLanguage } from '../../i18n/use-reader-language';
import { useMe } from '../../session/session';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { FairToEnter, type FairToEnterQuery } from './apply.generated';
import { ApplyForm, type Asked } from './apply-form';

type Fair = Extract<FairToEnterQuery['fair'], { __typename: 'Fair' }>;

/** Asking to take part, for people without an account. */
export default function TakePartPage(): React.ReactNode {
  const { t } = useTranslation('apply');
  const { fairId = '' } = useParams();
  return (
    <Page title={t('title')} narrow>
      <Loaded of={useQuery(FairToEnter, { fairId })}>
        {({ fair }) =>
          fair.__typename === 'Fair' ? <Entrance fairId={fairId} fair={fair} /> : <Text>{t('notFound')}</Text>
        }
      </Loaded>
    </Page>
  );
}

function Entrance({ fairId, fair }: { readonly fairId: string; readonly fair: Fair }): React.ReactNode {
  const { t } = useTranslation('apply');
  const language = useReaderLanguage();
  const me = useMe();
  const [asked, setAsked] = useState<Asked | null>(null);
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: fair.timeZone }).format(new Date());
  if (today > fair.endsOn) return <Text>{t('closed')}</Text>;
  return (
    <Stack>
      {asked && (
        <Alert color="green" role="status" title={t('sent.title')}>
          <p>{t('sent.text', { email: asked.email })}</p>
          <p>{t('sent.days', { count: asked.days })}</p>
          <p>{t('sent.another')}</p>
          <Button variant="light" onClick={() => setAsked(null)}>
            {t('sent.again')}
          </Button>
        </Alert>
      )}
      {!me && !asked && (
        <Anchor component={Link} to="/sign-in" state={{ then: `/fairs/${fairId}` }}>
          {t('haveAccount')}
        </Anchor>
      )}
      <ApplyForm
        fairId={fairId}
        fairName={bestFor(language, fair.names)?.text ?? ''}
        hidden={asked !== null}
        onAsked={setAsked}
      />
    </Stack>
  );
}
