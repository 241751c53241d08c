import { Anchor, NativeSelect, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import style from '../../ui/office-list.module.css';
import { exported } from '../../graphql/exported';
import { Loaded } from '../../ui/loaded';
import { TransferPart } from './transfer-part';
import { TRANSFER_STATES } from './states';
import { isAtWork, useTransfersAtWork } from './use-transfers-at-work';

/** What banks reported; those in doubt, which wait for a person, first. */
export function TransferList({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('sales');
  const [address, setAddress] = useSearchParams();
  const state = TRANSFER_STATES.find((one) => one === address.get('transfers')) ?? 'DOUBTFUL';
  return (
    <>
      <div className={style.filters}>
        <NativeSelect
          size="md"
          label={t('state')}
          value={state}
          data={TRANSFER_STATES.map((value) => ({ value, label: t(`transfer.${value}`) }))}
          onChange={({ currentTarget }) =>
            setAddress({ tab: 'transfers', transfers: currentTarget.value }, { replace: true })
          }
        />
        <Anchor href={exported('transfers', { fairId, format: 'xlsx' })} download>
          {t('export')}
        </Anchor>
      </div>
      {/* First who is at work: the list asked for after that has all that was done. */}
      <Loaded of={useTransfersAtWork(fairId)}>
        {(found) => (
          <>
            <Text role="status">{isAtWork(found) && t('transfers.atWork')}</Text>
            <TransferPart key={state} fairId={fairId} state={state} after={null} />
          </>
        )}
      </Loaded>
    </>
  );
}
