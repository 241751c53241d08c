import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Aim, InHand } from './aim';
import { busySlots } from './busy-slots';
import type { GridSlot } from './days-of';
import { dropTarget } from './drop-target';
import { GridHead } from './grid-head';
import type { GridMeeting } from './grid-meeting';
import { GridRow, type RowInHand } from './grid-row';
import { type Cursor, nextChip, type Way } from './next-chip';
import { type GridRow as Row, rowIdsOf, type View } from './rows-of';
import type { Check } from './use-move-check';
import type { ChipWords } from './use-chip-words';
import { useGridDrag } from './use-grid-drag';
import { useScrolled } from './use-scrolled';
import style from './grid.module.css';

const LEAST_COLUMN = 104;
/** From here on what is in hand stands beside the grid; as in the stylesheet. */
const WIDE = 1_200;
const HEAD_WIDTH = { wide: 192, narrow: 120 } as const;

interface Props {
  readonly view: View;
  readonly rows: readonly Row[];
  readonly slots: readonly GridSlot[];
  readonly meetings: readonly GridMeeting[];
  readonly words: ChipWords;
  readonly inHand: InHand | null;
  readonly aim: Aim | null;
  readonly check: Check;
  readonly onChoose: (requestId: string | null) => void;
  readonly onAim: (aim: Aim | null) => void;
  readonly onDrop: () => void;
}

const WAYS: Readonly<Record<string, Way>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** The timetable as rows and slots. Only rows that are seen are drawn; what is in hand redraws only its own rows. */
export function Grid(props: Props): React.ReactNode {
  const { view, rows, slots, meetings, words, inHand, aim, check, onChoose, onAim, onDrop } = props;
  const { t } = useTranslation('timetable');
  const scroller = useRef<HTMLDivElement>(null);
  const [cursor, setCursor] = useState<Cursor | null>(null);
  const { range, width } = useScrolled(scroller, rows);
  const headWidth = width < 640 ? HEAD_WIDTH.narrow : HEAD_WIDTH.wide;
  const columnWidth = Math.max(LEAST_COLUMN, Math.floor((width - headWidth) / Math.max(1, slots.length)));
  const indexes = useMemo(() => slots.map(({ index }) => index), [slots]);
  const busy = useMemo(
    () => (inHand ? busySlots(meetings, inHand.requestId, inHand.companies) : new Set<number>()),
    [meetings, inHand],
  );

  useEffect(() => {
    const active = document.activeElement;
    // Whoever types in the search goes on typing there while rows come and go.
    if (active && active !== document.body && !scroller.current?.contains(active)) return;
    scroller.current?.querySelector<HTMLElement>(chipOf(cursor))?.focus({ preventScroll: true });
  }, [cursor, range]);

  useGridDrag(scroller, {
    onTake(requestId) {
      if (inHand?.requestId !== requestId) onChoose(requestId);
      return true;
    },
    onOver(x, y) {
      const box = scroller.current?.getBoundingClientRect();
      if (!box || !scroller.current || !inHand?.meeting) return;
      const { scrollLeft, scrollTop } = scroller.current;
      const head = scroller.current.querySelector(`.${style.head}`)?.clientHeight ?? 0;
      const inX = x - box.left - headWidth + scrollLeft;
      const inY = y - box.top - head + scrollTop;
      onAim(dropTarget({ view, rows, slots: indexes, columnWidth }, inHand.meeting, inX, inY));
    },
    onDrop,
    onGiveUp: () => onAim(null),
  });

  const goTo = (next: Cursor | null): void => {
    if (!next || !scroller.current) return;
    const row = rows.find(({ id }) => id === next.rowId);
    const slot = meetings.find(({ requestId }) => requestId === next.requestId)?.slot;
    if (row)
      bringIntoView(scroller.current, row, slot === undefined ? null : indexes.indexOf(slot), columnWidth, headWidth);
    setCursor(next);
  };
  const onKey = (event: KeyboardEvent): void => {
    const way = WAYS[event.key] as Way | undefined;
    if (way && event.shiftKey && inHand) onAim(stepped(way, inHand, aim, indexes, view, rows));
    else if (way) goTo(nextChip(rows, indexes, cursor, way));
    else if (event.key === 'Enter' && inHand && aim && check.look !== 'none') onDrop();
    else if (event.key === 'Escape') (aim ? onAim : onChoose)(null);
    else return;
    event.preventDefault();
  };
  const onClick = (event: MouseEvent): void => {
    const chip = (event.target as Element).closest<HTMLElement>('[data-request]');
    if (!chip) return;
    const { request = '', row = '' } = chip.dataset;
    setCursor({ rowId: row, requestId: request });
    onChoose(request);
    // On a small screen what is in hand lies over the lower half: the grid comes up beside it.
    if (innerWidth < WIDE) scroller.current?.scrollIntoView({ block: 'start' });
  };

  const targets = useMemo(() => targetRows(view, inHand, aim), [view, inHand, aim]);
  const rowInHand: RowInHand | null = useMemo(
    () =>
      inHand && {
        requestId: inHand.requestId,
        ...{ aim: check.look === 'none' ? null : aim, look: check.look, busy },
        clashes: check.look === 'clashes' ? check.found.clashes.length : 0,
        length: inHand.meeting?.length ?? 1,
      },
    [inHand, aim, check, busy],
  );
  const bare = useMemo(() => rowInHand && { ...rowInHand, aim: null }, [rowInHand]);
  const last = rows.at(-1);

  return (
    <div
      ref={scroller}
      className={style.scroller}
      role="region"
      aria-label={t('grid.label')}
      aria-describedby="grid-keys"
      tabIndex={0}
      onKeyDown={onKey}
      onClick={onClick}
      style={{ '--column': `${columnWidth}px`, '--row-head': `${headWidth}px` } as React.CSSProperties}
    >
      <p id="grid-keys" className={style.unseen}>
        {t('grid.keys')}
      </p>
      <div style={{ width: headWidth + columnWidth * slots.length }}>
        <GridHead slots={slots} busy={inHand ? busy : null} aim={aim} count={rows.length} />
        <div className={style.body} style={{ height: last ? last.top + last.height : 0 }}>
          {rows.slice(range.from, range.to).map((row) => {
            const holds = inHand !== null && (targets.has(row.id) || targets.origins.has(row.id));
            return (
              <GridRow
                key={row.id}
                row={row}
                first={indexes[0] ?? 0}
                columns={slots.length}
                words={words}
                inHand={holds ? (targets.has(row.id) ? rowInHand : bare) : null}
                focused={cursor?.rowId === row.id ? cursor.requestId : null}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

const chipOf = (cursor: Cursor | null): string =>
  cursor
    ? `[data-request="${CSS.escape(cursor.requestId)}"][data-row="${CSS.escape(cursor.rowId)}"]`
    : 'button[data-none]';

interface Targets {
  has(rowId: string): boolean;
  /** Rows in which it stands now. */
  readonly origins: ReadonlySet<string>;
}

/** Rows in which the meeting in hand would be seen after the move. */
function targetRows(view: View, inHand: InHand | null, aim: Aim | null): Targets {
  const origins = new Set(inHand?.meeting ? rowIdsOf(inHand.meeting, view) : []);
  const aimed = view === 'places' ? aim?.placeId : view === 'interpreters' ? aim?.interpreterId : undefined;
  const targets =
    aimed === undefined
      ? view === 'companies'
        ? new Set(inHand?.companies.map(({ id }) => id))
        : origins
      : new Set([aimed]);
  return { has: (rowId) => targets.has(rowId), origins };
}

/** The aim one slot, or in rows of places and interpreters one row, further. */
function stepped(
  way: Way,
  inHand: InHand,
  aim: Aim | null,
  slots: readonly number[],
  view: View,
  rows: readonly Row[],
): Aim {
  const from = aim ?? { slot: inHand.meeting?.slot ?? slots[0] ?? 0 };
  const by = way === 'left' || way === 'up' ? -1 : 1;
  if (way === 'left' || way === 'right') {
    const at = slots.indexOf(from.slot);
    return { ...from, slot: slots[at < 0 ? 0 : Math.min(slots.length - 1, Math.max(0, at + by))] ?? from.slot };
  }
  if (view === 'companies') return from;
  const own = view === 'places' ? inHand.meeting?.placeId : inHand.meeting?.interpreterId;
  const at = rows.findIndex(({ id }) => id === ((view === 'places' ? from.placeId : from.interpreterId) ?? own));
  const next = rows[Math.min(rows.length - 1, Math.max(0, at + by))]?.id;
  return view === 'places' ? { ...from, placeId: next } : { ...from, interpreterId: next };
}

function bringIntoView(
  scroller: HTMLElement,
  row: Row,
  column: number | null,
  columnWidth: number,
  headWidth: number,
): void {
  const { scrollTop, clientHeight, scrollLeft, clientWidth } = scroller;
  const HEAD = 60;
  if (row.top < scrollTop) scroller.scrollTop = row.top;
  else if (row.top + row.height > scrollTop + clientHeight - HEAD)
    scroller.scrollTop = row.top + row.height - clientHeight + HEAD;
  if (column === null || column < 0) return;
  const left = column * columnWidth;
  if (left < scrollLeft) scroller.scrollLeft = left;
  else if (left + columnWidth > scrollLeft + clientWidth - headWidth)
    scroller.scrollLeft = left + columnWidth - clientWidth + headWidth;
}
