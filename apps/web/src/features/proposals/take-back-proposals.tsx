import { useTranslation } from 'react-i18next';
import { exported } from '../../graphql/exported';
import { EditedList } from '../../ui/edited-list';
import { useDeed } from '../../ui/use-deed';
import { CheckEditedProposals, ProposalsPage, TakeBackProposals as TakeBack } from './proposals.generated';

interface Props {
  readonly fairId: string;
  readonly roundId: string;
}

/** The list of proposals, as it comes back with which of them to keep and which to drop. */
export function TakeBackProposals({ fairId, roundId }: Props): React.ReactNode {
  const { t } = useTranslation('proposals');
  return (
    <EditedList
      of={{ fairId, roundId }}
      words={{
        text: t('back.text'),
        download: t('toExcel'),
        file: t('back.file'),
        done: (count) => t('back.done', { count }),
      }}
      names={{
        position: t('column.position'),
        buyer: t('column.buyer'),
        supplier: t('column.supplier'),
        score: t('column.score'),
        decision: t('column.decision'),
      }}
      exported={exported('proposals', { fairId, roundId, format: 'xlsx' })}
      check={CheckEditedProposals}
      deed={useDeed(TakeBack, ProposalsPage)}
    />
  );
}
