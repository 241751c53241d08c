import { useTranslation } from 'react-i18next';
import { exported } from '../../../graphql/exported';
import { useQuery } from '../../../graphql/use-query';
import { ComparedList } from '../../../ui/compared-list';
import { Loaded } from '../../../ui/loaded';
import { TakeBackFile } from '../../../ui/take-back-file';
import { useColumnName } from '../../../ui/use-column-name';
import { CheckEditedBooths, TakeBackBooths as TakeBack } from './plan-office.generated';
import { usePlanDeed } from './use-plan-deed';

/** The list of all booths of the fair, as it comes back edited. */
export function TakeBackBooths({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('halls');
  const deed = usePlanDeed(TakeBack);
  const takeBack = async (uploadId: string, seen: string): Promise<number | null> => {
    const said = await deed.run({ input: { fairId, uploadId, seen } });
    return said?.__typename === 'TakenBackList' ? said.changed : null;
  };
  return (
    <TakeBackFile
      words={{
        text: t('list.text'),
        download: t('list.download'),
        file: t('list.file'),
        done: (count) => t('list.done', { count }),
      }}
      exported={exported('booths', { fairId, format: 'xlsx' })}
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
  const { t } = useTranslation('halls');
  const names: Partial<Record<string, string>> = {
    number: t('list.number'),
    hall: t('list.hall'),
    zone: t('list.zone'),
    kind: t('list.kind'),
    area: t('list.area'),
    openSides: t('list.openSides'),
    power: t('list.power'),
    price: t('list.price'),
    currency: t('list.currency'),
    firm: t('list.firm'),
  };
  const nameOfListed = useColumnName();
  return (
    <Loaded of={useQuery(CheckEditedBooths, { input: { fairId, uploadId } })}>
      {({ checkEditedBooths: said }) => (
        <ComparedList
          said={said}
          nameOfColumn={(column) => names[column] ?? nameOfListed(column)}
          busy={busy}
          onApprove={onApprove}
        />
      )}
    </Loaded>
  );
}
