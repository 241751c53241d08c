import { useTranslation } from 'react-i18next';
import { useQuery } from '../../graphql/use-query';
import { Loaded } from '../../ui/loaded';
import { TakeBackFile } from '../../ui/take-back-file';
import { useDeed } from '../../ui/use-deed';
import { ComparedTimetable } from './compared-timetable';
import { FixedMeetings } from './fixed.generated';
import { TakeBackTimetable } from './edited-list.generated';
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
  const deed = useDeed(TakeBackTimetable, WholeTimetable, MadeMoves, FixedMeetings, VersionsPage, VersionDiff);
  const takeBack = async (uploadId: string, seen: string): Promise<number | null> => {
    const said = await deed.run({ input: { fairId, uploadId, seen } });
    return said?.__typename === 'TakenBackList' ? said.changed : null;
  };
  return (
    <TakeBackFile
      words={{
        text: t('list.text'),
        download: t('export.working'),
        file: t('list.file'),
        done: (count) => t('list.done', { count }),
      }}
      exported={`/exports/timetable?fairId=${fairId}&source=working&format=xlsx`}
      deed={deed}
      takeBack={takeBack}
      compared={(uploadId, onApprove) => (
        <ComparedTimetable fairId={fairId} uploadId={uploadId} busy={deed.busy} onApprove={onApprove} />
      )}
    />
  );
}
