import { Anchor, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import style from '../../../ui/office-list.module.css';
import { exported } from '../../../graphql/exported';
import { GrantPart } from './grant-part';
import { GRANT_STATES } from './grant-states';

/** Requests by how far they have come; those that wait for an officer first. */
export function GrantList({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('programmes');
  const [address, setAddress] = useSearchParams();
  const state = GRANT_STATES.find((one) => one === address.get('state')) ?? 'REQUESTED';
  return (
    <>
      <div className={style.filters}>
        <NativeSelect
          size="md"
          label={t('state')}
          value={state}
          data={GRANT_STATES.map((value) => ({ value, label: t(`grant.${value}`) }))}
          onChange={({ currentTarget }) =>
            setAddress({ state: currentTarget.value }, { replace: true, preventScrollReset: true })
          }
        />
        <Anchor href={exported('subsidies', { fairId, format: 'xlsx' })} download>
          {t('export')}
        </Anchor>
      </div>
      <GrantPart key={state} fairId={fairId} state={state} after={null} />
    </>
  );
}
