import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Formats } from '../../format/formats';
import { firstIn, gridOf, type Place, type Slot, stepTo } from './grid';
import { usePainting } from './use-painting';
import style from './paint.module.css';

interface Props {
  readonly slots: readonly Slot[];
  readonly formats: Formats;
  readonly busy: ReadonlySet<number>;
  readonly onPaint: (slots: readonly number[], free: boolean) => void;
}

/** Days and times to paint: by mouse and finger over many cells, by arrows and space one after the other. */
export function PaintGrid({ slots, formats, busy, onPaint }: Props): React.ReactNode {
  const { t } = useTranslation('availability');
  const table = useRef<HTMLTableElement>(null);
  const grid = gridOf(slots, formats.time);
  const [at, setAt] = useState<Place>(() => firstIn(grid));
  const painting = usePainting(
    (slot) => !busy.has(slot),
    (slot, free) => onPaint([slot], free),
  );
  const daySlots = (day: number): readonly number[] =>
    slots.filter((slot) => slot.day === day).map(({ index }) => index);
  const onKeyDown = (event: React.KeyboardEvent, slot: Slot, place: Place): void => {
    if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault();
      return onPaint([slot.index], busy.has(slot.index));
    }
    const next = stepTo(grid, place, event.key);
    if (!next) return;
    event.preventDefault();
    const reached = grid.cells[next.row][next.column];
    if (event.shiftKey && reached) onPaint([reached.index], !busy.has(slot.index));
    setAt(next);
    table.current?.querySelector<HTMLElement>(`[data-slot="${reached?.index}"]`)?.focus();
  };
  return (
    <table
      ref={table}
      role="grid"
      aria-label={t('grid')}
      className={style.grid}
      onPointerMove={painting.onPointerMove}
      onPointerUp={painting.onPointerUp}
      onPointerCancel={painting.onPointerUp}
    >
      <thead>
        <tr>
          <td />
          {grid.days.map((day) => {
            const own = daySlots(day);
            const first = slots.find(({ index }) => index === own[0]);
            const allFree = own.every((slot) => !busy.has(slot));
            return (
              <th key={day} scope="col">
                {first && formats.shortDayOf(first.startsAt)}
                <button type="button" onClick={() => onPaint(own, !allFree)}>
                  {allFree ? t('day.none') : t('day.all')}
                </button>
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {grid.cells.map((row, rowAt) => (
          <tr key={grid.times[rowAt]}>
            <th scope="row">{grid.times[rowAt]}</th>
            {row.map((slot, column) => {
              if (!slot) return <td key={`${grid.days[column]} none`} className={style.hole} />;
              const free = !busy.has(slot.index);
              const here = at.row === rowAt && at.column === column;
              const when = `${formats.dayOf(slot.startsAt)} ${formats.time(slot.startsAt)}–${formats.time(slot.endsAt)}`;
              return (
                <td
                  key={slot.index}
                  role="gridcell"
                  data-slot={slot.index}
                  data-free={free}
                  aria-selected={free}
                  aria-label={`${when}: ${free ? t('free') : t('busy')}`}
                  tabIndex={here ? 0 : -1}
                  className={style.cell}
                  onFocus={() => setAt({ row: rowAt, column })}
                  onPointerDown={painting.onPointerDown}
                  onKeyDown={(event) => onKeyDown(event, slot, { row: rowAt, column })}
                >
                  <span aria-hidden>{free ? '✓' : '–'}</span>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
