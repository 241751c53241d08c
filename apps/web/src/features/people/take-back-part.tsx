import { useTranslation } from 'react-i18next';
import { EditedLists } from '../../ui/edited-lists';
import { TakeBackGroups } from './take-back-groups';
import { TakeBackInvitations } from './take-back-invitations';
import { TakeBackLinks } from './take-back-links';
import { TakeBackPeople } from './take-back-people';

/** The lists about people that come back edited. */
export function TakeBackPart({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('firms');
  return (
    <EditedLists
      lists={[
        { title: t('invitationsBack.title'), list: <TakeBackInvitations fairId={fairId} /> },
        { title: t('peopleBack.title'), list: <TakeBackPeople fairId={fairId} /> },
        { title: t('groupsBack.title'), list: <TakeBackGroups fairId={fairId} /> },
        { title: t('tab.links'), list: <TakeBackLinks fairId={fairId} /> },
      ]}
    />
  );
}
