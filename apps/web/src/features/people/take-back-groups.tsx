import { useTranslation } from 'react-i18next';
import { exported } from '../../graphql/exported';
import { EditedList } from '../../ui/edited-list';
import { useDeed } from '../../ui/use-deed';
import { CheckEditedGroups, FairGroups, TakeBackGroups as TakeBack } from './people.generated';

/** The list of groups, as it comes back with the companies that take part through them. */
export function TakeBackGroups({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('firms');
  return (
    <EditedList
      of={{ fairId }}
      words={{
        text: t('groupsBack.text'),
        download: t('export'),
        file: t('groupsBack.file'),
        done: (count) => t('groupsBack.done', { count }),
      }}
      names={{ members: t('groupsBack.members') }}
      exported={exported('groups', { fairId, format: 'xlsx' })}
      check={CheckEditedGroups}
      deed={useDeed(TakeBack, FairGroups)}
    />
  );
}
