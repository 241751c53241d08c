import { Badge, Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useFormats } from '../../format/use-formats';
import { useQuery } from '../../graphql/use-query';
import { bestFor } from '../../i18n/text-in';
import { useReaderLanguage } from '../../i18n/use-reader-language';
import { useMe } from '../../session/session';
import { SignInForMore } from '../../session/sign-in-for-more';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { daysUntil } from './days-until';
import { FairPage as FairPageQuery, type FairCardFragment } from './fair.generated';
import { FairFiguresBoard } from './figures-board';
import style from './fair.module.css';

/** What everybody may see of a fair, besides this page. */
const WAYS = [
  { to: 'companies', label: 'fair.catalogue' },
  { to: 'plan', label: 'fair.plan' },
  { to: 'companies/print', label: 'print.open' },
] as const;

export default function FairPage(): React.ReactNode {
  const { t } = useTranslation('fair');
  const { fairId = '' } = useParams();
  const fair = useQuery(FairPageQuery, { fairId });
  return (
    <Loaded of={fair}>
      {(answer) =>
        answer.fair.__typename === 'Fair' ? (
          <TheFair fair={answer.fair} />
        ) : (
          <Page title={t('notFound.title')}>
            <Text>{t('notFound.text')}</Text>
          </Page>
        )
      }
    </Loaded>
  );
}

function AskToTakePart({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('fair');
  return (
    <Button component={Link} to={`/fairs/${fairId}/take-part`} size="md" mb="md">
      {t('takePart')}
    </Button>
  );
}

function TheFair({ fair }: { readonly fair: FairCardFragment }): React.ReactNode {
  const { t } = useTranslation('fair');
  const formats = useFormats(fair.timeZone);
  const name = bestFor(useReaderLanguage(), fair.names)?.text ?? '';
  const me = useMe();
  const days = daysUntil(fair.startsOn, new Date(), fair.timeZone);
  return (
    <Page
      title={name}
      actions={
        fair.fictional && (
          <Badge color="gray" variant="light">
            {t('fictional')}
          </Badge>
        )
      }
    >
      <div className={style.hero}>
        <p>
          <strong>{formats.days(fair.startsOn, fair.endsOn)}</strong>
        </p>
        <p>{fair.venue}</p>
        {days > 0 && <p>{t('daysLeft', { count: days })}</p>}
      </div>
      <nav className={style.ways} aria-label={name}>
        {WAYS.map(({ to, label }) => (
          <Button key={to} component={Link} to={`/fairs/${fair.id}/${to}`} variant="default" size="md">
            {t(label)}
          </Button>
        ))}
      </nav>
      <SignInForMore text={t('signInForMore')} />
      {!me && <AskToTakePart fairId={fair.id} />}
      <FairFiguresBoard fairId={fair.id} name={name} />
    </Page>
  );
}
