import { Checkbox } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../../../graphql/use-query';
import type { Plan } from '../booth';
import { FILLS } from '../plan-patterns';
import type { Box } from './box';
import { ChosenBooths } from './chosen-booths';
import { DrawBooth } from './draw-booth';
import { FloorDrawing } from './floor-drawing';
import style from './office.module.css';
import { HallPictures } from './plan-office.generated';
import { PictureUnder } from './picture-under';
import { SetPicture } from './set-picture';

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
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [drawn, setDrawn] = useState<Box | null>(null);
  const pictures = useQuery(HallPictures, { fairId });
  const laid = pictures.answer?.plan.__typename === 'Plan' ? pictures.answer.plan.pictures : [];
  const picture = laid.find(({ hallId }) => hallId === hall.id);
  const here = useMemo(() => plan.booths.filter(({ hallId }) => hallId === hall.id), [plan.booths, hall.id]);
  const floor = useMemo(
    () => ({
      outline: hall.outline,
      features: plan.features.filter(({ hallId }) => hallId === hall.id),
      booths: here.map(({ id, number, areaDm2, outline, state }) => ({
        key: id,
        number,
        areaDm2,
        outline,
        fill: FILLS[state],
        look: state,
      })),
    }),
    [hall, plan.features, here],
  );
  const pick = (boothId: string): void =>
    setChosen(
      (before) => new Set(before.has(boothId) ? [...before].filter((id) => id !== boothId) : [...before, boothId]),
    );
  return (
    <div className={style.columns}>
      <FloorDrawing
        key={hall.id}
        label={t('hall', { name: hall.name })}
        floor={floor}
        chosen={chosen}
        onPick={pick}
        under={picture && <PictureUnder picture={picture} stamp={pictures.answer ? (pictures.at ?? 0) : 0} />}
        drawn={task === 'draw' ? drawn : null}
        onDrawn={task === 'draw' ? setDrawn : undefined}
      />
      <section className={style.task}>
        {task === 'booths' && (
          <>
            <fieldset className={style.list}>
              <legend>{t('chosen.list')}</legend>
              {here.map(({ id, number }) => (
                <Checkbox key={id} label={number} checked={chosen.has(id)} onChange={() => pick(id)} />
              ))}
            </fieldset>
            <ChosenBooths
              fairId={fairId}
              booths={here.filter(({ id }) => chosen.has(id))}
              onDone={() => setChosen(new Set())}
            />
          </>
        )}
        {task === 'draw' && (
          <DrawBooth fairId={fairId} hallId={hall.id} zones={plan.zones} drawn={drawn} onChange={setDrawn} />
        )}
        {task === 'picture' && <SetPicture fairId={fairId} hallId={hall.id} onDone={onDone} />}
      </section>
    </div>
  );
}
