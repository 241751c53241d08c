import { Badge, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useFormats } from '../../format/use-formats';
import { useQuery } from '../../graphql/use-query';
import { bestFor } from '../../i18n/text-in';
import { useReaderLanguage } from '../../i18n/use-reader-language';
import { useMe } from '../../session/session';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { daysUntil } from './days-until';
import { FairPage as FairPageQuery, type FairCardFragment } from './fair.generated';
import { FairFiguresBoard } from './figures-board';
import style from './fair.module.css';

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

function TheFair({ fair }: { readonly fair: FairCardFragment }): React.ReactNode {
  const { t } = useTranslation('fair');
  const formats = useFormats(fair.timeZone);
  const language = useReaderLanguage();
  const me = useMe();
  const days = daysUntil(fair.startsOn, new Date(), fair.timeZone);
  return (
    <Page
      title={bestFor(language, fair.names)?.text ?? ''}
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
      {!me && <Text mb="md">{t('signInForMore')}</Text>}
      <FairFiguresBoard fairId={fair.id} />
    </Page>
  );
}
