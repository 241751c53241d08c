import { Anchor, NativeSelect, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { Page } from '../../ui/page';
import { GrantPart } from './grant-part';
import { GRANT_STATES } from './states';
import style from './sales.module.css';

/** What firms ask of the city's money: officers decide, organisers look on. */
export default function SubsidiesPage(): React.ReactNode {
  const { t } = useTranslation('sales');
  const { fairId = '' } = useParams();
  const [address, setAddress] = useSearchParams();
  const state = GRANT_STATES.find((one) => one === address.get('state')) ?? 'REQUESTED';
  return (
    <Page title={t('subsidies')}>
      <Text mb="sm">{t('subsidies.text')}</Text>
      <div className={style.filters}>
        <NativeSelect
          size="md"
          label={t('state')}
          value={state}
          data={GRANT_STATES.map((value) => ({ value, label: t(`grant.${value}`) }))}
          onChange={({ currentTarget }) => setAddress({ state: currentTarget.value }, { replace: true })}
        />
        <Anchor href={`/exports/subsidies?fairId=${fairId}&format=xlsx`} download>
          {t('export')}
        </Anchor>
      </div>
      <GrantPart key={state} fairId={fairId} state={state} after={null} />
    </Page>
  );
}
