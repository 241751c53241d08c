import { Button, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { LiveRegion } from '../live-region';
import { painted, type Slot, type Strokes, unsaved } from './grid';
import { PaintGrid } from './paint-grid';
import style from './paint.module.css';

interface Props {
  readonly slots: readonly Slot[];
  /** As it was saved last. */
  readonly unavailable: readonly number[];
  readonly zone: string | undefined;
  readonly saving: boolean;
  readonly onSave: (unavailable: readonly number[]) => void;
  /** Why it was not saved. */
  readonly children: React.ReactNode;
}

/** When somebody is there: painted, and saved as a whole. What is painted outlives newer answers. */
export function PaintedSlots({ slots, unavailable, zone, saving, onSave, children }: Props): React.ReactNode {
  const { t } = useTranslation('availability');
  const formats = useFormats(zone);
  const [strokes, setStrokes] = useState<Strokes>(new Map());
  const saved = unavailable.join();
  useEffect(() => {
    const now = saved === '' ? [] : saved.split(',').map(Number);
    setStrokes((before) => unsaved(now, before));
  }, [saved]);
  const busy = painted(unavailable, strokes);
  const changed = unsaved(unavailable, strokes).size > 0;
  const count = t('count', { free: slots.length - busy.size, all: slots.length, zone: formats.zoneName });
  return (
    <>
      <Text>{t('how')}</Text>
      <Text c="dimmed" mb="sm">
        {count}
      </Text>
      <LiveRegion text={count} />
      <PaintGrid
        {...{ slots, formats, busy }}
        onPaint={(which, free) =>
          setStrokes((before) => new Map([...before, ...which.map((slot) => [slot, free] as const)]))
        }
      />
      {children}
      <div className={style.bar}>
        <span>{changed ? t('unsaved') : t('saved')}</span>
        <Button size="md" disabled={!changed} loading={saving} onClick={() => onSave([...busy].sort((a, b) => a - b))}>
          {t('save')}
        </Button>
      </div>
    </>
  );
}
