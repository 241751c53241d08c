import { Alert, Checkbox } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../../../graphql/use-query';
import type { Plan } from '../booth';
import { AreaChoice } from './area-choice';
import type { Box } from './box';
import { ChosenBooths } from './chosen-booths';
import { DrawBooth } from './draw-booth';
import { FloorDrawing } from './floor-drawing';
import style from './office.module.css';
import { HallPictures } from './plan-office.generated';
import { PictureUnder } from './picture-under';
import { SetPicture } from './set-picture';
import { useChosen } from './use-chosen';
import { useFloor } from './use-floor';
import type { WouldBeBooth } from './would-be';

interface Props {
  readonly fairId: string;
  readonly plan: Plan;
  readonly hall: Plan['halls'][number];
  readonly task: 'booths' | 'draw' | 'picture';
  readonly onDone: () => void;
}

/** One hall and what is being done in it: booths chosen, a booth drawn, or the venue's picture laid below. */
export function HallDesk({ fairId, plan, hall, task, onDone }: Props): React.ReactNode {
  const { t } = useTranslation('halls');
  const chosen = useChosen();
  const [drawn, setDrawn] = useState<Box | null>(null);
  const [byArea, setByArea] = useState(false);
  const [wouldBe, setWouldBe] = useState<readonly WouldBeBooth[] | null>(null);
  const [done, setDone] = useState('');
  const pictures = useQuery(HallPictures, { fairId });
  const laid = pictures.answer?.plan.__typename === 'Plan' ? pictures.answer.plan.pictures : [];
  const picture = laid.find(({ hallId }) => hallId === hall.id);
  const here = useMemo(() => plan.booths.filter(({ hallId }) => hallId === hall.id), [plan.booths, hall.id]);
  const floor = useFloor(plan, hall);
  const pick = (boothId: string): void => {
    setDone('');
    chosen.pick(boothId);
  };
  const pickAll = (boothIds: readonly string[]): void => {
    setDone('');
    chosen.add(boothIds);
  };
  const finish = (what: string): void => {
    chosen.clear();
    setDone(what);
  };
  return (
    <div className={style.columns}>
      <FloorDrawing
        key={hall.id}
        label={t('hall', { name: hall.name })}
        floor={floor}
        chosen={chosen.ids}
        onPick={task === 'booths' ? pick : undefined}
        onArea={task === 'booths' && byArea ? pickAll : undefined}
        wouldBe={wouldBe ?? undefined}
        under={picture && <PictureUnder picture={picture} stamp={pictures.answer ? (pictures.at ?? 0) : 0} />}
        drawn={task === 'draw' ? drawn : null}
        onDrawn={task === 'draw' ? setDrawn : undefined}
      />
      <section className={style.task}>
        {task === 'booths' && (
          <>
            <AreaChoice byArea={byArea} onChange={setByArea} onNone={chosen.ids.size > 0 ? chosen.clear : undefined} />
            <div role="status">{done && <Alert color="green">{done}</Alert>}</div>
            <fieldset className={style.list}>
              <legend>{t('chosen.list')}</legend>
              {here.map(({ id, number }) => (
                <Checkbox key={id} label={number} checked={chosen.ids.has(id)} onChange={() => pick(id)} />
              ))}
            </fieldset>
            <ChosenBooths
              fairId={fairId}
              booths={here.filter(({ id }) => chosen.ids.has(id))}
              zones={plan.zones}
              onDone={finish}
              onShow={setWouldBe}
            />
          </>
        )}
        {task === 'draw' && (
          <DrawBooth fairId={fairId} hallId={hall.id} zones={plan.zones} drawn={drawn} onChange={setDrawn} />
        )}
        {task === 'picture' && (
          <SetPicture fairId={fairId} hallId={hall.id} isLaid={picture !== undefined} onDone={onDone} />
        )}
      </section>
    </div>
  );
}
