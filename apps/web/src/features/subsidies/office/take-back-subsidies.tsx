import { useTranslation } from 'react-i18next';
import { exported } from '../../../graphql/exported';
import { EditedList } from '../../../ui/edited-list';
import { useDeed } from '../../../ui/use-deed';
import {
  CheckEditedSubsidies,
  Programmes,
  SubsidyRequests,
  TakeBackSubsidies as TakeBack,
} from './programmes.generated';

/** The list of requests, as it comes back with an officer's decisions. */
export function TakeBackSubsidies({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('programmes');
  return (
    <EditedList
      of={{ fairId }}
      words={{
        text: t('back.text'),
        download: t('export'),
        file: t('back.file'),
        done: (count) => t('back.done', { count }),
      }}
      names={{ programme: t('back.programme'), decision: t('back.decision'), reason: t('back.reason') }}
      exported={exported('subsidies', { fairId, format: 'xlsx' })}
      check={CheckEditedSubsidies}
      deed={useDeed(TakeBack, SubsidyRequests, Programmes)}
    />
  );
}
