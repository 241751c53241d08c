import { Text, Textarea, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../../graphql/use-query';
import { Form } from '../../ui/form';
import { Loaded } from '../../ui/loaded';
import { numberIn, textIn } from '../../ui/typed';
import { useDeed } from '../../ui/use-deed';
import { Saved } from './saved';
import { FairPlaces, type FairPlacesQuery, PlaceOnlineRooms, PlaceTables } from './setup.generated';
import style from './setup.module.css';

/** Tables by zone for suppliers without a booth, and rooms for those who do not travel. */
export function PlacesTab({ fairId }: { readonly fairId: string }): React.ReactNode {
  return (
    <Loaded of={useQuery(FairPlaces, { fairId })}>
      {(places) => (
        <>
          <Tables fairId={fairId} places={places} />
          <OnlineRooms fairId={fairId} places={places} />
        </>
      )}
    </Loaded>
  );
}

interface Props {
  readonly fairId: string;
  readonly places: FairPlacesQuery;
}

function Tables({ fairId, places: { meetingTables, plan } }: Props): React.ReactNode {
  const { t } = useTranslation('setup');
  const deed = useDeed(PlaceTables, FairPlaces);
  const [done, setDone] = useState(false);
  const zones = [{ id: null, name: t('places.noZone') }, ...(plan.__typename === 'Plan' ? plan.zones : [])];
  const countIn = (zoneId: string | null): number =>
    (meetingTables ?? []).filter((table) => table.zoneId === zoneId).length;
  const submit = async (typed: FormData): Promise<void> => {
    const tables = zones
      .map(({ id }) => ({ zoneId: id, count: numberIn(typed, id ?? 'none') || 0 }))
      .filter(({ count }) => count !== 0);
    setDone((await deed.run({ fairId, tables })) !== null);
  };
  return (
    <section className={style.section}>
      <Title order={2} size="h4">
        {t('places.tables')}
      </Title>
      <Form onSubmit={(typed) => void submit(typed)}>
        <div className={style.fields}>
          {zones.map(({ id, name }) => (
            <TextInput key={id} name={id ?? 'none'} type="number" min={0} label={name} defaultValue={countIn(id)} />
          ))}
        </div>
        <Saved of={deed} done={done} />
      </Form>
    </section>
  );
}

function OnlineRooms({ fairId, places: { onlineRooms } }: Props): React.ReactNode {
  const { t } = useTranslation('setup');
  const deed = useDeed(PlaceOnlineRooms, FairPlaces);
  const [done, setDone] = useState(false);
  const submit = async (typed: FormData): Promise<void> => {
    const links = textIn(typed, 'links')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    setDone((await deed.run({ fairId, links })) !== null);
  };
  return (
    <section className={style.section}>
      <Title order={2} size="h4">
        {t('places.rooms')}
      </Title>
      <Text>{t('places.roomsNow', { count: onlineRooms?.length ?? 0 })}</Text>
      <Form onSubmit={(typed) => void submit(typed)}>
        <Textarea
          name="links"
          label={t('places.links')}
          description={t('places.linksHint')}
          rows={5}
          defaultValue={(onlineRooms ?? []).flatMap(({ link }) => link ?? []).join('\n')}
        />
        <Saved of={deed} done={done} />
      </Form>
    </section>
  );
}
