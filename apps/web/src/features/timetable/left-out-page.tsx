import { Anchor, Button, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { exported } from '../../graphql/exported';
import { useQuery } from '../../graphql/use-query';
import { FailureNotice } from '../../ui/failure-notice';
import { Loaded } from '../../ui/loaded';
import { PageLoading } from '../../ui/page-loading';
import { BannedPairs } from './banned-pairs';
import { matches } from './matches';
import { TimetableFrame } from './timetable.generated';
import { NothingToSee, TimetableView } from './timetable-view';
import { useLeftOut } from './use-left-out';
import style from './timetable.module.css';

/** What was agreed and is not held: why, and the smallest change that would let it in. */
export default function LeftOutPage(): React.ReactNode {
  const { t } = useTranslation('timetable');
  return (
    <TimetableView title={t('leftOut.title')}>
      {(fairId) => (
        <>
          <OfWorking fairId={fairId} />
          <BannedPairs fairId={fairId} />
        </>
      )}
    </TimetableView>
  );
}

function OfWorking({ fairId }: { readonly fairId: string }): React.ReactNode {
  return (
    <Loaded of={useQuery(TimetableFrame, { fairId })}>
      {({ workingTimetable }) =>
        workingTimetable ? <List fairId={fairId} timetableId={workingTimetable.id} /> : <NothingToSee />
      }
    </Loaded>
  );
}

function List({ fairId, timetableId }: { readonly fairId: string; readonly timetableId: string }): React.ReactNode {
  const { t } = useTranslation('timetable');
  const { list, complete, failure, reload } = useLeftOut(fairId, timetableId);
  const [search, setSearch] = useState('');
  const shown = list.filter(({ companies }) => !search || companies.some(({ name }) => matches(name, search)));
  if (failure) return <FailureNotice failure={failure} retry={reload} />;
  if (!complete) return <PageLoading />;
  if (list.length === 0) return <Text>{t('leftOut.none')}</Text>;
  return (
    <>
      <div className={style.line2}>
        <TextInput
          type="search"
          className={style.search}
          label={t('search')}
          value={search}
          onChange={({ currentTarget }) => setSearch(currentTarget.value)}
        />
        <Text>{t('leftOut.count', { count: shown.length })}</Text>
        <Anchor href={exported('left-out', { fairId, format: 'xlsx' })} download>
          {t('leftOut.toExcel')}
        </Anchor>
      </div>
      <Text size="sm" mb="sm">
        {t('leftOut.goesOut')}{' '}
        <Anchor component={Link} to={`/fairs/${fairId}/timetable/fixed`}>
          {t('tab.fixed')}
        </Anchor>
      </Text>
      <ul className={style.list}>
        {shown.map(({ requestId, companies, text }) => (
          <li key={requestId}>
            <div>
              <strong>{companies.map(({ name }) => name).join(' – ')}</strong>
              <Text>{text}</Text>
            </div>
            <Button component={Link} variant="light" to={`/fairs/${fairId}/timetable?request=${requestId}`}>
              {t('leftOut.place')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
