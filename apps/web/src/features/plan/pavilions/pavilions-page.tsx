import { NativeSelect, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { useQuery } from '../../../graphql/use-query';
import { rolesAt } from '../../../session/roles-at';
import { useMe } from '../../../session/session';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { useLivePlan } from '../use-live-plan';
import { GroupsPavilion } from './groups-pavilion';
import { PavilionGroups } from './pavilions.generated';

/** Booths put aside for groups: organisers reserve and release them, a group's leader gives them to its firms. */
export default function PavilionsPage(): React.ReactNode {
  const { t } = useTranslation('pavilions');
  const { fairId = '' } = useParams();
  const [address, setAddress] = useSearchParams();
  const me = useMe();
  const plan = useLivePlan(fairId);
  const organises = me ? rolesAt(me, fairId).includes('ORGANISER') : false;
  return (
    <Page title={t('title')}>
      <Loaded of={useQuery(PavilionGroups, { fairId })}>
        {({ groups: found }) => {
          const groups = found.__typename === 'Groups' ? found.groups : [];
          const group = groups.find(({ id }) => id === address.get('group')) ?? groups[0];
          if (!group) return <Text>{t('nobody')}</Text>;
          return (
            <>
              {groups.length === 1 ? (
                <Text fw={600} mb="sm">
                  {group.name}
                </Text>
              ) : (
                <NativeSelect
                  maw="28rem"
                  mb="sm"
                  label={t('group')}
                  value={group.id}
                  data={groups.map(({ id, name }) => ({ value: id, label: name }))}
                  onChange={({ currentTarget }) => setAddress({ group: currentTarget.value }, { replace: true })}
                />
              )}
              <Loaded of={plan}>
                {({ plan: said }) =>
                  said.__typename === 'Plan' && said.halls.length > 0 ? (
                    <GroupsPavilion
                      key={group.id}
                      fairId={fairId}
                      groupId={group.id}
                      plan={said}
                      organises={organises}
                    />
                  ) : (
                    <Text>{t('noPlan')}</Text>
                  )
                }
              </Loaded>
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
