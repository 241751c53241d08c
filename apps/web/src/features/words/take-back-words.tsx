import { useTranslation } from 'react-i18next';
import { exported } from '../../graphql/exported';
import { EditedList } from '../../ui/edited-list';
import { useDeed } from '../../ui/use-deed';
import { CheckEditedWords, DemandPage, TakeBackWords as TakeBack, WordsPage } from './words.generated';

/** The list of words, as it comes back with what they mean. */
export function TakeBackWords({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('words');
  return (
    <EditedList
      of={{ fairId }}
      words={{
        text: t('back.text'),
        download: t('export'),
        file: t('back.file'),
        done: (count) => t('back.done', { count }),
      }}
      names={{
        word: t('word'),
        language: t('language'),
        means: t('means'),
        where: t('where'),
        taxonomyId: t('taxonomyId'),
      }}
      exported={exported('words', { fairId, format: 'xlsx' })}
      check={CheckEditedWords}
      deed={useDeed(TakeBack, WordsPage, DemandPage)}
    />
  );
}
