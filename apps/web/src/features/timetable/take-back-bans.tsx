import { useTranslation } from 'react-i18next';
import { exported } from '../../graphql/exported';
import { EditedList } from '../../ui/edited-list';
import { useDeed } from '../../ui/use-deed';
import { CheckEditedBans, FixedMeetings, TakeBackBans as TakeBack } from './fixed.generated';
import { BannedPairs, LeftOut } from './left-out.generated';
import { TimetableFrame, WholeTimetable } from './timetable.generated';

/** The list of pairs that are kept apart, as it comes back with more of them and with those that may meet. */
export function TakeBackBans({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('timetable');
  return (
    <EditedList
      of={{ fairId }}
      words={{
        text: t('bansBack.text'),
        download: t('byFile.export'),
        file: t('bansBack.file'),
        done: (count) => t('bansBack.done', { count }),
      }}
      names={{ buyer: t('list.buyer'), supplier: t('list.supplier'), reason: t('bansBack.reason') }}
      exported={exported('bans', { fairId, format: 'xlsx' })}
      check={CheckEditedBans}
      deed={useDeed(TakeBack, BannedPairs, LeftOut, FixedMeetings, TimetableFrame, WholeTimetable)}
    />
  );
}
