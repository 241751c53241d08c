import { Anchor, Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useFormats } from '../../format/use-formats';
import { exported } from '../../graphql/exported';
import { useQuery } from '../../graphql/use-query';
import { bestFor } from '../../i18n/text-in';
import { useReaderLanguage } from '../../i18n/use-reader-language';
import { CompanyChoice } from '../../session/company-choice';
import { useMyCompanies } from '../../session/my-companies';
import { useMe } from '../../session/session';
import { ShareButton } from '../../share/share-button';
import { FailureNotice } from '../../ui/failure-notice';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { PageLoading } from '../../ui/page-loading';
import { AgendaDays } from './agenda-days';
import { CompanyAgenda, OurPeople } from './agenda.generated';
import { CalendarLink } from './calendar-link';
import { Colleagues } from './colleagues';
import { withSeminars } from './days-of';
import style from './agenda.module.css';

/** Who meets whom, when and where: of the reader's company, or of a person without one, day by day. */
export default function AgendaPage(): React.ReactNode {
  const { t } = useTranslation('agenda');
  const { fairId = '' } = useParams();
  const { all, current, failure, retry } = useMyCompanies(fairId);
  return (
    <Page
      title={current ? t('titleOf', { company: current.shortName }) : t('title')}
      actions={
        <div className={style.actions}>
          <CompanyChoice fairId={fairId} />
          {all && (
            <ShareButton
              fairId={fairId}
              kind="AGENDA"
              companyId={current?.id ?? null}
              what={current?.shortName ?? t('title')}
            />
          )}
          <Button variant="default" onClick={() => print()}>
            {t('print')}
          </Button>
        </div>
      }
    >
      {failure && <FailureNotice failure={failure} retry={retry} />}
      {all ? <TheAgenda fairId={fairId} companyId={current?.id ?? null} /> : !failure && <PageLoading />}
    </Page>
  );
}

interface Props {
  readonly fairId: string;
  readonly companyId: string | null;
}

function TheAgenda({ fairId, companyId }: Props): React.ReactNode {
  const { t } = useTranslation('agenda');
  const language = useReaderLanguage();
  const me = useMe()?.personId;
  const query = useQuery(CompanyAgenda, { fairId, companyId });
  const people = useQuery(OurPeople, companyId ? { fairId, companyId } : null);
  const ours = people.answer?.company;
  const fair = query.answer?.fair.__typename === 'Fair' ? query.answer.fair : undefined;
  const formats = useFormats(fair?.timeZone);
  const list = exported('agenda', { fairId, format: 'xlsx', ...(companyId ? { companyId } : {}) });
  return (
    <Loaded of={query}>
      {({ agenda, mine }) => {
        const entries = withSeminars(agenda?.entries ?? [], mine?.entries ?? []);
        return (
          <>
            <p className={style.printed}>
              {bestFor(language, fair?.names ?? [])?.text} ·{' '}
              {t('printed', { at: formats.instant(new Date().toJSON()) })}
            </p>
            <Text c="dimmed" mb="md">
              {agenda?.versionNumber
                ? t('version', { number: agenda.versionNumber, zone: formats.zoneName })
                : t('notReleased')}
            </Text>
            {companyId && <Colleagues {...{ fairId, companyId, people }} />}
            {agenda?.versionNumber && entries.length === 0 && <Text>{t('empty')}</Text>}
            {entries.length > 0 && (
              <AgendaDays
                fairId={fairId}
                companyId={companyId}
                entries={entries}
                formats={formats}
                otherZones={[fair?.timeZone, agenda?.timeZone]}
                colleagues={ours?.__typename === 'Company' ? ours.delegates : []}
                me={me}
              />
            )}
            {agenda?.versionNumber && (
              <p className={style.onScreen}>
                <Anchor href={list} download>
                  {t('toExcel')}
                </Anchor>
              </p>
            )}
            <CalendarLink fairId={fairId} />
          </>
        );
      }}
    </Loaded>
  );
}
