import { Alert, Button } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../format/use-formats';
import { useQuery } from '../../../graphql/use-query';
import { FailureNotice } from '../../../ui/failure-notice';
import type { Plan } from '../booth';
import { AreaChoice } from '../office/area-choice';
import { FloorDrawing } from '../office/floor-drawing';
import { useChosen } from '../office/use-chosen';
import { useFloor } from '../office/use-floor';
import { AllotBooths } from './allot-booths';
import { NONE, type Pavilion, sortedChoice, worksOn } from './pavilion';
import { PavilionList } from './pavilion-list';
import { PavilionShown } from './pavilions.generated';
import { ReleaseRest } from './release-rest';
import { ReserveBooths } from './reserve-booths';
import { TakeBackBooths } from './take-back-booths';
import { TakeBackList } from './take-back-list';
import shared from '../office/office.module.css';

interface Props {
  readonly fairId: string;
  readonly groupId: string;
  readonly plan: Plan;
  readonly organises: boolean;
}

/** One group's pavilion on the plan: what is chosen there decides what can be done with it. */
export function GroupsPavilion({ fairId, groupId, plan, organises }: Props): React.ReactNode {
  const { t } = useTranslation('pavilions');
  const formats = useFormats();
  const query = useQuery(PavilionShown, { fairId, groupId });
  const { reload } = query;
  const said = query.answer?.pavilion;
  const pavilion: Pavilion | null = said?.__typename === 'Pavilion' ? said : null;
  const booths = pavilion?.booths ?? NONE;
  const ours = useMemo(() => new Map(booths.map((booth) => [booth.boothId, booth])), [booths]);
  // The plan says that something happened to a booth of ours or to one put aside, but not whose it is.
  const states = plan.booths
    .filter(({ id, state }) => state === 'RESERVED' || ours.has(id))
    .map(({ id, state }) => `${id} ${state}`)
    .join();
  useEffect(() => reload(), [states, reload]);
  const [hallId, setHallId] = useState<string | null>(null);
  const first = plan.booths.find(({ id }) => id === booths[0]?.boothId)?.hallId;
  const hall = plan.halls.find(({ id }) => id === (hallId ?? first)) ?? plan.halls[0];
  const chosen = useChosen();
  const [byArea, setByArea] = useState(false);
  const [done, setDone] = useState('');
  const floor = useFloor(plan, hall);
  const open = (id: string): boolean => worksOn(plan, ours, organises).has(id);
  const drawn = {
    ...floor,
    booths: floor.booths.map((booth) => {
      const firm = ours.get(booth.key)?.companyName;
      return {
        ...booth,
        faded: !open(booth.key),
        ...(ours.has(booth.key) && { label: `${booth.label}, ${firm ?? t('unallotted')}` }),
        ...(firm && { look: 'MINE', fill: '#0b5563' }),
      };
    }),
  };
  const pick = (id: string): void => {
    setDone('');
    if (open(id)) chosen.pick(id);
  };
  const finish = (what: string): void => {
    chosen.clear();
    setDone(what);
  };
  const choice = sortedChoice(plan, ours, chosen.ids);
  const deed = { fairId, groupId, onDone: finish };
  return (
    <>
      {plan.halls.length > 1 && (
        <div className={shared.tasks} role="group" aria-label={t('halls')}>
          {plan.halls.map(({ id, name }) => (
            <Button
              key={id}
              variant={id === hall.id ? 'filled' : 'default'}
              aria-pressed={id === hall.id}
              onClick={() => setHallId(id)}
            >
              {name}
            </Button>
          ))}
        </div>
      )}
      <div className={shared.columns}>
        <FloorDrawing
          key={hall.id}
          label={t('plan', { hall: hall.name })}
          floor={drawn}
          chosen={chosen.ids}
          onPick={pick}
          onArea={byArea ? (keys) => chosen.add(keys.filter(open)) : undefined}
        />
        <section className={shared.task}>
          <AreaChoice
            byArea={byArea}
            onChange={setByArea}
            onNone={chosen.ids.size > 0 ? () => chosen.clear() : undefined}
          />
          {pavilion && <p>{t('allotUntil', { at: formats.instant(pavilion.allotUntil) })}</p>}
          <div role="status">{done && <Alert color="green">{done}</Alert>}</div>
          {pavilion && choice.unallotted.length > 0 && (
            <AllotBooths {...deed} booths={choice.unallotted} firms={pavilion.firms} />
          )}
          {choice.allotted.length > 0 && <TakeBackBooths {...deed} booths={choice.allotted} />}
          {query.failure && <FailureNotice failure={query.failure} retry={reload} />}
          {organises && said && (
            <ReserveBooths {...deed} booths={choice.free} allotUntil={pavilion?.allotUntil ?? null} />
          )}
          {organises && pavilion && <ReleaseRest {...deed} pavilion={pavilion} />}
        </section>
      </div>
      {pavilion && (
        <>
          <PavilionList booths={pavilion.booths} chosen={chosen.ids} onPick={pick} />
          <TakeBackList fairId={fairId} groupId={groupId} />
        </>
      )}
    </>
  );
}
