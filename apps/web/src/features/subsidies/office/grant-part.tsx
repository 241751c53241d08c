import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../../../graphql/use-query';
import { rolesAt } from '../../../session/roles-at';
import { useMe } from '../../../session/session';
import { Loaded } from '../../../ui/loaded';
import { endOf, NextPage } from '../../../ui/next-page';
import { Budgets } from './budgets';
import { GrantCard } from './grant-card';
import { SubsidyRequests } from './programmes.generated';
import style from '../../../ui/office-list.module.css';
import type { GrantState } from './grant-states';

interface Props {
  readonly fairId: string;
  readonly state: GrantState;
  readonly after: string | null;
}

/** Fifty requests, oldest first, and the way to later ones. */
export function GrantPart({ fairId, state, after }: Props): React.ReactNode {
  const { t } = useTranslation('programmes');
  const me = useMe();
  const decides = me ? rolesAt(me, fairId).includes('PROGRAMME_OFFICER') : false;
  return (
    <Loaded of={useQuery(SubsidyRequests, { fairId, state, after })}>
      {({ subsidyRequests: found, subsidyProgrammes }) => {
        if (found.__typename !== 'SubsidyGrantConnection') return <Text>{t('forOfficers')}</Text>;
        const programmes = subsidyProgrammes.__typename === 'SubsidyProgrammes' ? subsidyProgrammes.programmes : [];
        return (
          <>
            {after === null && <Budgets programmes={programmes} />}
            {found.nodes.length === 0 && <Text>{t('none')}</Text>}
            <ul className={style.cards}>
              {found.nodes.map((grant) => (
                <li key={grant.id}>
                  <GrantCard
                    fairId={fairId}
                    grant={grant}
                    programme={programmes.find(({ id }) => id === grant.programmeId) ?? null}
                    decides={decides}
                  />
                </li>
              ))}
            </ul>
            <NextPage
              end={endOf(found.pageInfo)}
              more={t('more')}
              next={(end) => <GrantPart fairId={fairId} state={state} after={end} />}
            />
          </>
        );
      }}
    </Loaded>
  );
}
