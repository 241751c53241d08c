import { useTranslation } from 'react-i18next';
import { useQuery } from '../../graphql/use-query';
import { ComparedList } from '../../ui/compared-list';
import { Loaded } from '../../ui/loaded';
import { TakeBackFile } from '../../ui/take-back-file';
import { useColumnName } from '../../ui/use-column-name';
import { useDeed } from '../../ui/use-deed';
import { exported } from '../../graphql/exported';
import { CheckEditedTransfers, SalesRequests, SalesTransfers, TakeBackTransfers as TakeBack } from './sales.generated';

/** The list of transfers, as it comes back with the requests that they pay. */
export function TakeBackTransfers({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('sales');
  const deed = useDeed(TakeBack, SalesTransfers, SalesRequests);
  const takeBack = async (uploadId: string, seen: string): Promise<number | null> => {
    const said = await deed.run({ input: { fairId, uploadId, seen } });
    return said?.__typename === 'TakenBackList' ? said.changed : null;
  };
  return (
    <TakeBackFile
      words={{
        text: t('assignments.text'),
        download: t('export'),
        file: t('back.file'),
        done: (count) => t('assignments.done', { count }),
      }}
      exported={exported('transfers', { fairId, format: 'xlsx' })}
      deed={deed}
      takeBack={takeBack}
      compared={(uploadId, onApprove) => (
        <Compared fairId={fairId} uploadId={uploadId} busy={deed.busy} onApprove={onApprove} />
      )}
    />
  );
}

interface ComparedProps {
  readonly fairId: string;
  readonly uploadId: string;
  readonly busy: boolean;
  readonly onApprove: (seen: string) => void;
}

function Compared({ fairId, uploadId, busy, onApprove }: ComparedProps): React.ReactNode {
  const { t } = useTranslation('sales');
  const names: Partial<Record<string, string>> = {
    amount: t('amount'),
    content: t('content'),
    pays: t('assignments.pays'),
    note: t('assignments.why'),
  };
  const nameOfListed = useColumnName();
  const nameOfColumn = (column: string): string => names[column] ?? nameOfListed(column);
  return (
    <Loaded of={useQuery(CheckEditedTransfers, { input: { fairId, uploadId } })}>
      {({ checkEditedTransfers: said }) => (
        <ComparedList said={said} nameOfColumn={nameOfColumn} busy={busy} onApprove={onApprove} />
      )}
    </Loaded>
  );
}
