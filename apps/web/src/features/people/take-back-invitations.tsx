import { useTranslation } from 'react-i18next';
import { exported } from '../../graphql/exported';
import { EditedList } from '../../ui/edited-list';
import { useDeed } from '../../ui/use-deed';
import { CheckEditedInvitations, InvitationsPage, TakeBackInvitations as TakeBack } from './people.generated';

/** The list of invitations, as it comes back with whom to invite and whose invitation to revoke. */
export function TakeBackInvitations({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('firms');
  return (
    <EditedList
      of={{ fairId }}
      words={{
        text: t('invitationsBack.text'),
        download: t('export.invitations'),
        file: t('invitationsBack.file'),
        done: (count) => t('invitationsBack.done', { count }),
      }}
      names={{
        invitation: t('listed.invitation'),
        email: t('email'),
        name: t('person'),
        firm: t('name'),
        language: t('language'),
        state: t('state'),
      }}
      exported={exported('invitations', { fairId, format: 'xlsx' })}
      check={CheckEditedInvitations}
      deed={useDeed(TakeBack, InvitationsPage)}
    />
  );
}
