import type { GridMeeting } from './grid-meeting';
import type { ChipWords } from './use-chip-words';
import style from './grid.module.css';

interface Props {
  readonly meeting: GridMeeting;
  readonly rowId: string;
  readonly left: string;
  readonly top: number;
  readonly words: ChipWords;
  readonly chosen: boolean;
  readonly focused: boolean;
}

/** One meeting. The grid hears its clicks and keys, so that a chip costs no listeners; arrow keys lead to it, not Tab. */
export function Chip({ meeting, rowId, left, top, words, chosen, focused }: Props): React.ReactNode {
  return (
    <button
      type="button"
      tabIndex={focused ? 0 : -1}
      className={style.chip}
      data-request={meeting.requestId}
      data-row={rowId}
      data-kind={meeting.placeKind}
      data-dim={words.isDim(meeting)}
      aria-pressed={chosen}
      aria-label={words.spoken(meeting, rowId)}
      style={{ left, top, width: `calc(var(--column) * ${meeting.length} - 2px)` }}
    >
      <span className={style.who}>
        {meeting.locked && <Pinned />}
        {words.who(meeting, rowId)}
      </span>{' '}
      <span className={style.where}>{words.where(meeting)}</span>
    </button>
  );
}

const Pinned = (): React.ReactNode => (
  <svg width="11" height="11" viewBox="0 0 12 12" fill="currentColor" aria-hidden="true">
    <path d="M4 0h4v4l2 2v1H6.6v5H5.4V7H2V6l2-2z" />
  </svg>
);
