import { Alert, List } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { exported } from '../../graphql/exported';
import { useQuery } from '../../graphql/use-query';
import { ComparedList } from '../../ui/compared-list';
import { CheckedList } from '../../ui/edited-list';
import { Loaded } from '../../ui/loaded';
import { useDeed } from '../../ui/use-deed';
import { FixedMeetings } from './fixed.generated';
import { CheckEditedTimetable, TakeBackTimetable } from './edited-list.generated';
import { MadeMoves, TimetableFrame, WholeTimetable } from './timetable.generated';
import { NothingToSee, TimetableView } from './timetable-view';
import { VersionDiff, VersionsPage } from './versions.generated';

/** The list of the working timetable, as it comes back. */
export default function EditedListPage(): React.ReactNode {
  const { t } = useTranslation('timetable');
  return <TimetableView title={t('list.title')}>{(fairId) => <OfFair fairId={fairId} />}</TimetableView>;
}

function OfFair({ fairId }: { readonly fairId: string }): React.ReactNode {
  return (
    <Loaded of={useQuery(TimetableFrame, { fairId })}>
      {({ workingTimetable }) => (workingTimetable ? <TakeBackList fairId={fairId} /> : <NothingToSee />)}
    </Loaded>
  );
}

function TakeBackList({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('timetable');
  return (
    <CheckedList
      of={{ fairId }}
      words={{
        text: t('list.text'),
        download: t('export.working'),
        file: t('list.file'),
        done: (count) => t('list.done', { count }),
      }}
      names={{
        day: t('list.day'),
        from: t('list.from'),
        place: t('list.place'),
        interpreter: t('list.interpreter'),
        buyer: t('list.buyer'),
        supplier: t('list.supplier'),
        others: t('list.others'),
      }}
      exported={exported('timetable', { fairId, source: 'working', format: 'xlsx' })}
      check={CheckEditedTimetable}
      deed={useDeed(TakeBackTimetable, WholeTimetable, MadeMoves, FixedMeetings, VersionsPage, VersionDiff)}
      shown={(said, { onApprove, ...list }) =>
        said.__typename === 'TimetableDifference' ? (
          <>
            <Breaks clashes={said.clashes} />
            <ComparedList
              said={{ __typename: 'ListDifference', ...said.difference }}
              {...list}
              onApprove={said.clashes.length === 0 ? onApprove : undefined}
            />
          </>
        ) : (
          <ComparedList said={said} {...list} />
        )
      }
    />
  );
}

/** What all moves together would break. */
function Breaks({ clashes }: { readonly clashes: readonly { readonly text: string }[] }): React.ReactNode {
  const { t } = useTranslation('timetable');
  if (clashes.length === 0) return null;
  return (
    <Alert color="red" role="alert" title={t('list.breaks', { count: clashes.length })}>
      <List>
        {clashes.map(({ text }, at) => (
          <List.Item key={at}>{text}</List.Item>
        ))}
      </List>
    </Alert>
  );
}
