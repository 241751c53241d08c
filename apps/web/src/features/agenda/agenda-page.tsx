import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useFormats } from '../../format/use-formats';
import { useQuery } from '../../graphql/use-query';
import { CompanyChoice } from '../../session/company-choice';
import { useMyCompanies } from '../../session/my-companies';
import { FailureNotice } from '../../ui/failure-notice';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { PageLoading } from '../../ui/page-loading';
import { AgendaDay } from './agenda-day';
import { CompanyAgenda } from './agenda.generated';
import { CalendarLink } from './calendar-link';
import { daysOf } from './days-of';
import style from './agenda.module.css';

/** Who meets whom, when and where: of the reader's company, or of a person without one, day by day. */
export default function AgendaPage(): React.ReactNode {
  const { t } = useTranslation('agenda');
  const { fairId = '' } = useParams();
  const { all, current, failure } = useMyCompanies(fairId);
  return (
    <Page
      title={current ? t('titleOf', { company: current.shortName }) : t('title')}
      actions={
        <div className={style.actions}>
          <CompanyChoice fairId={fairId} />
          <Button variant="default" onClick={() => print()}>
            {t('print')}
          </Button>
        </div>
      }
    >
      {failure && <FailureNotice failure={failure} />}
      {all ? <Days fairId={fairId} companyId={current?.id ?? null} /> : !failure && <PageLoading />}
    </Page>
  );
}

function Days({ fairId, companyId }: { readonly fairId: string; readonly companyId: string | null }): React.ReactNode {
  const { t } = useTranslation('agenda');
  const query = useQuery(CompanyAgenda, { fairId, companyId });
  const fair = query.answer?.fair;
  const formats = useFormats(fair?.__typename === 'Fair' ? fair.timeZone : undefined);
  return (
    <Loaded of={query}>
      {({ agenda }) => (
        <>
          <Text c="dimmed" mb="md">
            {agenda?.versionNumber
              ? t('version', { number: agenda.versionNumber, zone: formats.zone })
              : t('notReleased')}
          </Text>
          {agenda?.versionNumber && agenda.entries.length === 0 && <Text>{t('empty')}</Text>}
          {daysOf(agenda?.entries ?? [], formats.zone).map(({ day, entries }) => (
            <AgendaDay key={day} fairId={fairId} companyId={companyId} entries={entries} formats={formats} />
          ))}
          <CalendarLink fairId={fairId} />
        </>
      )}
    </Loaded>
  );
}
