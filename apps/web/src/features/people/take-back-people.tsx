import { useTranslation } from 'react-i18next';
import { exported } from '../../graphql/exported';
import { EditedList } from '../../ui/edited-list';
import { useDeed } from '../../ui/use-deed';
import { CheckEditedPeople, PeoplePage, PeopleToLead, TakeBackPeople as TakeBack } from './people.generated';

/** The list of people, as it comes back with the roles that they are to have. */
export function TakeBackPeople({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('firms');
  return (
    <EditedList
      of={{ fairId }}
      words={{
        text: t('peopleBack.text'),
        download: t('export.people'),
        file: t('peopleBack.file'),
        done: (count) => t('peopleBack.done', { count }),
      }}
      names={{
        name: t('person'),
        latinName: t('add.latinName'),
        roles: t('listed.roles'),
        firms: t('listed.firms'),
        email: t('email'),
        mobile: t('mobile'),
      }}
      exported={exported('people', { fairId, format: 'xlsx' })}
      check={CheckEditedPeople}
      deed={useDeed(TakeBack, PeoplePage, PeopleToLead)}
    />
  );
}
