import { useTranslation } from 'react-i18next';
import { exported } from '../../graphql/exported';
import { useQuery } from '../../graphql/use-query';
import { ComparedList } from '../../ui/compared-list';
import { Loaded } from '../../ui/loaded';
import { TakeBackFile } from '../../ui/take-back-file';
import { useColumnName } from '../../ui/use-column-name';
import { useDeed } from '../../ui/use-deed';
import { CheckEditedProposals, ProposalsPage, TakeBackProposals as TakeBack } from './proposals.generated';

interface Props {
  readonly fairId: string;
  readonly roundId: string;
}

/** The list of proposals, as it comes back with which of them to keep and which to drop. */
export function TakeBackProposals({ fairId, roundId }: Props): React.ReactNode {
  const { t } = useTranslation('proposals');
  const deed = useDeed(TakeBack, ProposalsPage);
  const takeBack = async (uploadId: string, seen: string): Promise<number | null> => {
    const said = await deed.run({ input: { fairId, roundId, uploadId, seen } });
    return said?.__typename === 'TakenBackList' ? said.changed : null;
  };
  return (
    <TakeBackFile
      words={{
        text: t('back.text'),
        download: t('toExcel'),
        file: t('back.file'),
        done: (count) => t('back.done', { count }),
      }}
      exported={exported('proposals', { fairId, roundId, format: 'xlsx' })}
      deed={deed}
      takeBack={takeBack}
      compared={(uploadId, onApprove) => <Compared {...{ fairId, roundId, uploadId, onApprove }} busy={deed.busy} />}
    />
  );
}

interface ComparedProps extends Props {
  readonly uploadId: string;
  readonly busy: boolean;
  readonly onApprove: (seen: string) => void;
}

function Compared({ fairId, roundId, uploadId, busy, onApprove }: ComparedProps): React.ReactNode {
  const { t } = useTranslation('proposals');
  const names: Partial<Record<string, string>> = {
    position: t('column.position'),
    buyer: t('column.buyer'),
    supplier: t('column.supplier'),
    score: t('column.score'),
    decision: t('column.decision'),
  };
  const nameOfListed = useColumnName();
  const nameOfColumn = (column: string): string => names[column] ?? nameOfListed(column);
  return (
    <Loaded of={useQuery(CheckEditedProposals, { input: { fairId, roundId, uploadId } })}>
      {({ checkEditedProposals: said }) => (
        <ComparedList said={said} nameOfColumn={nameOfColumn} busy={busy} onApprove={onApprove} />
      )}
    </Loaded>
  );
}
