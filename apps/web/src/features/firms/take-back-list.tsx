import { useTranslation } from 'react-i18next';
import { useQuery } from '../../graphql/use-query';
import { ComparedList } from '../../ui/compared-list';
import { Loaded } from '../../ui/loaded';
import { TakeBackFile } from '../../ui/take-back-file';
import { useColumnName } from '../../ui/use-column-name';
import { useDeed } from '../../ui/use-deed';
import { exported } from '../../graphql/exported';
import { CheckEditedFirms, FirmsFound, FirmsPage, TakeBackFirms } from './firms.generated';

/** The list of companies, as it comes back. */
export function TakeBackList({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('firms');
  const deed = useDeed(TakeBackFirms, FirmsPage, FirmsFound);
  const takeBack = async (uploadId: string, seen: string): Promise<number | null> => {
    const said = await deed.run({ input: { fairId, uploadId, seen } });
    return said?.__typename === 'TakenBackList' ? said.changed : null;
  };
  return (
    <TakeBackFile
      words={{
        text: t('back.text'),
        download: t('export'),
        file: t('back.file'),
        done: (count) => t('back.done', { count }),
      }}
      exported={exported('companies', { fairId, format: 'xlsx' })}
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
  const nameOfColumn = useColumnName();
  return (
    <Loaded of={useQuery(CheckEditedFirms, { input: { fairId, uploadId } })}>
      {({ checkEditedFirms: said }) => (
        <ComparedList said={said} nameOfColumn={nameOfColumn} busy={busy} onApprove={onApprove} />
      )}
    </Loaded>
  );
}
