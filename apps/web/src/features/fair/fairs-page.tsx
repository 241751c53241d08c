import { Anchor, Badge, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../format/use-formats';
import { useQuery } from '../../graphql/use-query';
import { bestFor } from '../../i18n/text-in';
import { useReaderLanguage } from '../../i18n/use-reader-language';
import { useMe } from '../../session/session';
import { LeadingCard } from '../../ui/leading-card';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { type FairCardFragment, Fairs } from './fair.generated';
import style from './fair.module.css';

export default function FairsPage(): React.ReactNode {
  const { t } = useTranslation('fair');
  const organises = useMe()?.memberships.some(({ role }) => role === 'ORGANISER') ?? false;
  return (
    <Page title={t('fairs.title')}>
      <Text mb="md">{t('fairs.text')}</Text>
      <Loaded of={useQuery(Fairs, {})}>
        {({ fairs }) => (
          <ul className={style.fairs}>
            {fairs.map((fair) => (
              <li key={fair.id}>
                <FairCard fair={fair} />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      {organises && (
        <Anchor component={Link} to="/fairs/new">
          {t('fairs.open')}
        </Anchor>
      )}
    </Page>
  );
}

function FairCard({ fair }: { readonly fair: FairCardFragment }): React.ReactNode {
  const { t } = useTranslation('fair');
  const formats = useFormats();
  const name = bestFor(useReaderLanguage(), fair.names)?.text;
  return (
    <LeadingCard padding="lg">
      <Stack gap="xs">
        <Title order={2} size="h3">
          <Anchor component={Link} to={`/fairs/${fair.id}`} inherit>
            {name}
          </Anchor>
        </Title>
        <Text>{formats.days(fair.startsOn, fair.endsOn)}</Text>
        <Text c="dimmed">{fair.venue}</Text>
        {fair.fictional && (
          <Badge color="gray" variant="light">
            {t('fictional')}
          </Badge>
        )}
      </Stack>
    </LeadingCard>
  );
}
