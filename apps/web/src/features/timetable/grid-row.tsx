import { memo } from 'react';
import type { Aim } from './aim';
import type { Check } from './use-move-check';
import { Chip } from './chip';
import { type GridRow as Row, LANE_HEIGHT } from './rows-of';
import type { ChipWords } from './use-chip-words';
import style from './grid.module.css';

/** What of the meeting in hand this row shows; the other rows know nothing of it and are not drawn anew. */
export interface RowInHand {
  readonly requestId: string;
  readonly aim: Aim | null;
  readonly look: Check['look'];
  readonly clashes: number;
  readonly busy: ReadonlySet<number>;
  readonly length: number;
}

interface Props {
  readonly row: Row;
  readonly first: number;
  readonly columns: number;
  readonly words: ChipWords;
  readonly inHand: RowInHand | null;
  readonly focused: string | null;
}

const MARKS = { fits: '✓', clashes: '✕', refused: '✕', failed: '?', asking: '…', none: '' } as const;

/** One company, place or interpreter with its meetings, each in its slot. */
export const GridRow = memo(function GridRow({ row, first, columns, words, inHand, focused }: Props): React.ReactNode {
  const isShown = (slot: number): boolean => slot >= first && slot < first + columns;
  return (
    <div
      className={style.row}
      data-in-hand={inHand !== null}
      style={{ transform: `translateY(${row.top}px)`, height: row.height }}
    >
      <div className={style.rowHead}>
        <span className={style.label} title={row.label}>
          {words.label(row.label)}
        </span>
        <span className={style.note}>
          {row.note && <span>{row.note} · </span>}
          {row.meetings}
        </span>
      </div>
      <div className={style.lanes}>
        {inHand &&
          [...inHand.busy]
            .filter(isShown)
            .map((slot) => <i key={slot} className={style.busy} style={{ left: leftOf(slot - first) }} />)}
        {row.lanes.map((lane, at) =>
          lane
            .filter(({ slot }) => isShown(slot))
            .map((meeting) => (
              <Chip
                key={meeting.requestId}
                meeting={meeting}
                rowId={row.id}
                left={leftOf(meeting.slot - first)}
                top={at * LANE_HEIGHT}
                words={words}
                chosen={inHand?.requestId === meeting.requestId}
                focused={focused === meeting.requestId}
              />
            )),
        )}
        {inHand?.aim && isShown(inHand.aim.slot) && (
          <i
            className={style.ghost}
            data-look={inHand.look}
            style={{ left: leftOf(inHand.aim.slot - first), width: `calc(var(--column) * ${inHand.length} - 2px)` }}
          >
            {MARKS[inHand.look]} {inHand.clashes > 0 && inHand.clashes}
          </i>
        )}
      </div>
    </div>
  );
});

const leftOf = (column: number): string => `calc(var(--column) * ${column})`;
