import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { exported } from '../../graphql/exported';
import { EditedList } from '../../ui/edited-list';
import { useDeed } from '../../ui/use-deed';
import { CheckEditedRivals, Rivals, TakeBackRivals as TakeBack } from './rounds.generated';

/** The list of rivals, as it comes back with others in its groups, with more groups and with emptied ones. */
export function TakeBackRivals({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('rounds');
  return (
    <section>
      <Title order={3} size="h5" mt="lg" mb="xs">
        {t('rivalsBack.title')}
      </Title>
      <EditedList
        of={{ fairId }}
        words={{
          text: t('rivalsBack.text'),
          download: t('rivalsBack.export'),
          file: t('rivalsBack.file'),
          done: (count) => t('rivalsBack.done', { count }),
        }}
        names={{ rivals: t('rivalsBack.column'), group: t('rivalsBack.group') }}
        exported={exported('rivals', { fairId, format: 'xlsx' })}
        check={CheckEditedRivals}
        deed={useDeed(TakeBack, Rivals)}
      />
    </section>
  );
}
