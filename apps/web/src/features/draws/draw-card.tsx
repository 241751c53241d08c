import { Alert, Anchor, Badge, Checkbox, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { Sums } from '../../ui/sums';
import { exported } from '../../graphql/exported';
import { DrawSteps } from './draw-steps';
import { Outcomes } from './outcomes';
import type { Draw } from './use-draws';
import style from './draws.module.css';

interface Props {
  readonly fairId: string;
  readonly draw: Draw;
  readonly compared: boolean;
  readonly onCompare: () => void;
}

const COLOURS: Readonly<Record<Draw['state'], string>> = {
  WAITING: 'gray',
  RUNNING: 'brand',
  DRAWN: 'brand',
  RELEASED: 'green',
  DISCARDED: 'gray',
  FAILED: 'red',
};

/** One draw: how good it is beside what no plan can be better than, and what can be done with it. */
export function DrawCard({ fairId, draw, compared, onCompare }: Props): React.ReactNode {
  const { t } = useTranslation('draws');
  const formats = useFormats();
  const [open, setOpen] = useState(false);
  const { figures, state } = draw;
  const drawn = state === 'DRAWN' || state === 'RELEASED';
  const share = (part: number, of: number): string =>
    t('share', { part: formats.number(part), of: formats.number(of) });
  return (
    <article className={style.card} aria-label={draw.name}>
      <div className={style.head}>
        <Title order={3} size="h5">
          {draw.name}
        </Title>
        <Badge variant="light" tt="none" color={COLOURS[state]}>
          {t(`state.${state}`)}
        </Badge>
      </div>
      {(state === 'WAITING' || state === 'RUNNING') && (
        <progress className={style.progress} max={100} value={draw.percent} aria-label={t('progress')} />
      )}
      {draw.failure && <Alert color="red">{draw.failure}</Alert>}
      {figures && (
        <Sums
          lines={[
            { label: t('figure.allotted'), value: share(figures.allotted, figures.applicants) },
            { label: t('figure.firstWishes'), value: formats.number(figures.firstWishes) },
            { label: t('figure.satisfaction'), value: formats.percent(figures.satisfaction / 10) },
            { label: t('figure.newcomers'), value: share(figures.newcomersAllotted, figures.newcomersApplied) },
            { label: t('figure.left'), value: share(figures.boothsLeft, figures.booths) },
            {
              label: t('figure.gap'),
              value: figures.proved ? t('figure.proved') : formats.percent(figures.gapPpm / 10_000),
            },
            {
              label: t('figure.byTurns'),
              value: formats.percent((100 * figures.valueByTurns) / Math.max(1, figures.value)),
            },
          ]}
        />
      )}
      <Text size="sm" c="dimmed">
        {t('seed', { seed: String(draw.seed) })}
      </Text>
      <Text size="sm" c="dimmed" className={style.hash}>
        {t('inputs', { hash: draw.inputsHash })}
      </Text>
      {draw.publishedAt && <Text size="sm">{t('published', { at: formats.instant(draw.publishedAt) })}</Text>}
      {draw.releasedAt && <Text size="sm">{t('released', { at: formats.instant(draw.releasedAt) })}</Text>}
      {drawn && (
        <div className={style.buttons}>
          <Checkbox label={t('compare')} checked={compared} onChange={onCompare} />
          <Anchor component="button" type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t(open ? 'outcomes.close' : 'outcomes.open')}
          </Anchor>
          <Anchor
            href={exported('draw-outcomes', { fairId, drawId: draw.id, format: 'xlsx' })}
            title={t('toExcel.hint')}
            download
          >
            {t('toExcel')}
          </Anchor>
        </div>
      )}
      <DrawSteps fairId={fairId} draw={draw} />
      {open && <Outcomes fairId={fairId} drawId={draw.id} />}
    </article>
  );
}
