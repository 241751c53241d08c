import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { exported } from '../../../graphql/exported';
import { EditedList } from '../../../ui/edited-list';
import { CheckEditedPavilion, TakeBackPavilion } from './pavilions.generated';
import { usePavilionDeed } from './use-pavilion-deed';

interface Props {
  readonly fairId: string;
  readonly groupId: string;
}

/** The list of a pavilion, as it comes back with whose its booths are. */
export function TakeBackList({ fairId, groupId }: Props): React.ReactNode {
  const { t } = useTranslation('pavilions');
  return (
    <section>
      <Title order={2} size="h4" mt="lg" mb="xs">
        {t('back.title')}
      </Title>
      <EditedList
        of={{ fairId, groupId }}
        words={{
          text: t('back.text'),
          download: t('export'),
          file: t('back.file'),
          done: (count) => t('back.done', { count }),
        }}
        names={{ firm: t('column.firm') }}
        exported={exported('pavilion', { fairId, groupId, format: 'xlsx' })}
        check={CheckEditedPavilion}
        deed={usePavilionDeed(TakeBackPavilion)}
      />
    </section>
  );
}
