import { Anchor, NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { exported } from '../../graphql/exported';
import { AdmissionPart } from './admission-part';
import { ADMISSION_STATES, type Outcome } from './admission-state';
import style from './firms.module.css';

/** Who asked on the fair's public page to take part, and what was made of it. */
export function AdmissionList({ fairId }: { readonly fairId: string }): React.ReactNode {
  const { t } = useTranslation('firms');
  const [address, setAddress] = useSearchParams();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const state = ADMISSION_STATES.find((one) => one === address.get('state')) ?? 'OPEN';
  return (
    <>
      <Text mb="sm">{t('admissions.text')}</Text>
      <p className={style.ways}>
        <Anchor href={exported('admissions', { fairId, format: 'xlsx' })} download>
          {t('export')}
        </Anchor>
        <Anchor component={Link} to="?tab=back">
          {t('tab.back')}
        </Anchor>
      </p>
      <div className={style.filters}>
        <NativeSelect
          size="md"
          label={t('admissions.state')}
          value={state}
          data={ADMISSION_STATES.map((value) => ({ value, label: t(`admissions.${value}`) }))}
          onChange={({ currentTarget }) => {
            setOutcome(null);
            setAddress({ tab: 'admissions', state: currentTarget.value }, { replace: true });
          }}
        />
      </div>
      <Text role="status">{outcome && t(`admissions.${outcome}`)}</Text>
      <AdmissionPart key={state} fairId={fairId} state={state} after={null} onDecided={setOutcome} />
    </>
  );
}
