import { useTranslation } from 'react-i18next';
import { exported } from '../../graphql/exported';
import { EditedList } from '../../ui/edited-list';
import { useDeed } from '../../ui/use-deed';
import { CheckEditedLinks, SignInLinks, TakeBackLinks as TakeBack } from './people.generated';

/** The list of sign-in links, as it comes back with those that are revoked. */
export function TakeBackLinks({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('firms');
  return (
    <EditedList
      of={{ fairId }}
      words={{
        text: t('linksBack.text'),
        download: t('export'),
        file: t('linksBack.file'),
        done: (count) => t('linksBack.done', { count }),
      }}
      names={{ person: t('person'), state: t('state') }}
      exported={exported('sign-in-links', { fairId, format: 'xlsx' })}
      check={CheckEditedLinks}
      deed={useDeed(TakeBack, SignInLinks)}
    />
  );
}
