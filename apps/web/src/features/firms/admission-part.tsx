import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../../graphql/use-query';
import { Loaded } from '../../ui/loaded';
import { endOf, NextPage } from '../../ui/next-page';
import { AdmissionCard } from './admission-card';
import type { AdmissionState, Outcome } from './admission-state';
import { AdmissionsPage } from './admissions.generated';
import style from './firms.module.css';

interface Props {
  readonly fairId: string;
  readonly state: AdmissionState;
  readonly after: string | null;
  readonly onDecided: (outcome: Outcome) => void;
}

/** Twenty of them, and the way to older ones. */
export function AdmissionPart({ fairId, state, after, onDecided }: Props): React.ReactNode {
  const { t } = useTranslation('firms');
  return (
    <Loaded of={useQuery(AdmissionsPage, { fairId, state, after })}>
      {({ admissions }) => {
        if (!admissions) return <Text>{t('forOrganisers')}</Text>;
        if (admissions.nodes.length === 0) return <Text>{t('admissions.none')}</Text>;
        return (
          <>
            <ul className={style.admissions}>
              {admissions.nodes.map((admission) => (
                <li key={admission.id}>
                  <AdmissionCard fairId={fairId} admission={admission} onDecided={onDecided} />
                </li>
              ))}
            </ul>
            <NextPage
              end={endOf(admissions.pageInfo)}
              more={t('more')}
              next={(end) => <AdmissionPart fairId={fairId} state={state} after={end} onDecided={onDecided} />}
            />
          </>
        );
      }}
    </Loaded>
  );
}
