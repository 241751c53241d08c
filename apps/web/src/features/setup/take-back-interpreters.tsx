import { useTranslation } from 'react-i18next';
import { exported } from '../../graphql/exported';
import { EditedList } from '../../ui/edited-list';
import { useDeed } from '../../ui/use-deed';
import { CheckEditedInterpreters, TakeBackInterpreters as TakeBack } from './roster-lists.generated';
import { FairInterpreters } from './setup.generated';

/** The list of interpreters, as it comes back with whom to engage, on what terms and when each is not there. */
export function TakeBackInterpreters({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('setup');
  return (
    <EditedList
      of={{ fairId }}
      words={{
        text: t('engagements.text'),
        download: t('engagements.download'),
        file: t('listBack.file'),
        done: (count) => t('engagements.done', { count }),
      }}
      names={{
        name: t('listBack.name'),
        latinName: t('listBack.latinName'),
        email: t('listBack.email'),
        languages: t('engagements.languages'),
        engaged: t('engagements.engaged'),
        dailyCap: t('interpreters.dailyCap'),
        longestRun: t('interpreters.longestRun'),
        sectors: t('engagements.sectors'),
        fee: t('interpreters.fee'),
        currency: t('engagements.currency'),
        absent: t('engagements.absent'),
      }}
      exported={exported('interpreters', { fairId, format: 'xlsx' })}
      check={CheckEditedInterpreters}
      deed={useDeed(TakeBack, FairInterpreters)}
    />
  );
}
