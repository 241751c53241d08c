import { Anchor, Button, Checkbox, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { useFormats } from '../../../format/use-formats';
import { useQuery } from '../../../graphql/use-query';
import { bestFor } from '../../../i18n/text-in';
import { useReaderLanguage } from '../../../i18n/use-reader-language';
import { FailureNotice } from '../../../ui/failure-notice';
import { PrintIcon } from '../../../ui/icons';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { publicFilterIn } from '../filter';
import { PrintedFair, type PrintedFairQuery } from './print.generated';
import { PrintedCatalogue } from './printed-catalogue';
import { usePageHead } from '../../../ui/use-page-head';
import { useWholeCatalogue } from './use-whole-catalogue';
import style from './print.module.css';

/** The whole public catalogue, or what was found in it, laid out for paper. */
export default function PrintPage(): React.ReactNode {
  const { t } = useTranslation('fair');
  const { fairId = '' } = useParams();
  return (
    <Loaded of={useQuery(PrintedFair, { fairId })}>
      {({ fair }) =>
        fair.__typename === 'Fair' ? (
          <ThePages fairId={fairId} fair={fair} />
        ) : (
          <Page title={t('notFound.title')}>
            <Text>{t('notFound.text')}</Text>
          </Page>
        )
      }
    </Loaded>
  );
}

interface Props {
  readonly fairId: string;
  readonly fair: Extract<PrintedFairQuery['fair'], { __typename: 'Fair' }>;
}

function ThePages({ fairId, fair }: Props): React.ReactNode {
  const { t } = useTranslation('fair');
  const formats = useFormats(fair.timeZone);
  const language = useReaderLanguage();
  const [address] = useSearchParams();
  const [onlyAtBooths, setOnlyAtBooths] = useState(false);
  const { entries, all, failure, retry } = useWholeCatalogue(fairId, publicFilterIn(address), language);
  const shown = onlyAtBooths ? entries.filter(({ booths }) => booths.length > 0) : entries;
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: fair.timeZone }).format(new Date());
  const name = bestFor(language, fair.names)?.text ?? '';
  usePageHead(`${name} · ${t('print.title')}`);
  return (
    <Page title={t('print.title')} wide>
      <div className={style.tools}>
        <Button size="md" leftSection={<PrintIcon />} disabled={!all} onClick={() => print()}>
          {t('print.print')}
        </Button>
        <Checkbox
          label={t('print.onlyAtBooths')}
          checked={onlyAtBooths}
          onChange={({ currentTarget }) => setOnlyAtBooths(currentTarget.checked)}
        />
        <Anchor component={Link} to={`/fairs/${fairId}/companies?${address.toString()}`}>
          {t('print.back')}
        </Anchor>
      </div>
      <header className={style.title}>
        <p>{name}</p>
        <p>
          {[formats.days(fair.startsOn, fair.endsOn), fair.venue, fair.fictional && t('fictional')]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p role="status">
          {all
            ? t('print.asOf', { count: shown.length, day: formats.day(today) })
            : !failure && t('print.reading', { count: entries.length })}
        </p>
      </header>
      {failure && <FailureNotice failure={failure} retry={retry} />}
      {all && <PrintedCatalogue entries={shown} />}
    </Page>
  );
}
