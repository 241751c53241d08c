import { useTranslation } from 'react-i18next';
import { exported } from '../../graphql/exported';
import { EditedList } from '../../ui/edited-list';
import { useDeed } from '../../ui/use-deed';
import { CheckEditedFixedMeetings, FixedMeetings, TakeBackFixedMeetings } from './fixed.generated';
import { TimetableFrame, WholeTimetable } from './timetable.generated';

/** The list of pinned and special meetings, as it comes back with those that rounds may treat like any other. */
export function TakeBackFixed({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('timetable');
  return (
    <EditedList
      of={{ fairId }}
      words={{
        text: t('fixedBack.text'),
        download: t('byFile.export'),
        file: t('fixedBack.file'),
        done: (count) => t('fixedBack.done', { count }),
      }}
      names={{
        buyer: t('list.buyer'),
        supplier: t('list.supplier'),
        pin: t('fixedBack.pin'),
        slots: t('fixedBack.slots'),
        after: t('fixedBack.after'),
        others: t('list.others'),
      }}
      exported={exported('fixed-meetings', { fairId, format: 'xlsx' })}
      check={CheckEditedFixedMeetings}
      deed={useDeed(TakeBackFixedMeetings, FixedMeetings, TimetableFrame, WholeTimetable)}
    />
  );
}
