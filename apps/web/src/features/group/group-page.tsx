import { NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from '../../graphql/use-query';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { MyGroups } from './group.generated';
import { OrderFile } from './order-file';
import { PavilionBooths } from './pavilion-booths';

/** Who leads a group books for its firms in one go, and sees the booths of its pavilion. */
export default function GroupPage(): React.ReactNode {
  const { t } = useTranslation('group');
  const { fairId = '' } = useParams();
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <Page title={t('title')}>
      <Loaded of={useQuery(MyGroups, { fairId })}>
        {({ groups: found }) => {
          const groups = found.__typename === 'Groups' ? found.groups : [];
          const group = groups.find(({ id }) => id === chosen) ?? groups[0];
          if (!group) return <Text>{t('nobody')}</Text>;
          return (
            <Stack maw="44rem">
              {groups.length === 1 ? (
                <Text fw={600}>{group.name}</Text>
              ) : (
                <NativeSelect
                  size="md"
                  label={t('which')}
                  value={group.id}
                  data={groups.map(({ id, name }) => ({ value: id, label: name }))}
                  onChange={({ currentTarget }) => setChosen(currentTarget.value)}
                />
              )}
              <OrderFile key={group.id} fairId={fairId} groupId={group.id} />
              <PavilionBooths fairId={fairId} groupId={group.id} />
            </Stack>
          );
        }}
      </Loaded>
    </Page>
  );
}
