import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { useQuery } from '../../graphql/use-query';
import type { GridSlot } from './days-of';
import { useFairZone } from './fair-zone';
import { type GridMeeting, namesOf } from './grid-meeting';
import { MadeMoves } from './timetable.generated';
import type { HandWork } from './use-hand-work';
import style from './timetable.module.css';

interface Props {
  readonly fairId: string;
  readonly meetings: readonly GridMeeting[];
  readonly slots: readonly GridSlot[];
  readonly work: HandWork;
}

/** The reader's own last moves, each to be taken back. */
export function UndoMoves({ fairId, meetings, slots, work }: Props): React.ReactNode {
  const { t } = useTranslation('timetable');
  const formats = useFormats(useFairZone());
  const moves = useQuery(MadeMoves, { fairId }).answer?.handMoves ?? [];
  const timeOf = (index: number): string => {
    const slot = slots.find((one) => one.index === index);
    return slot ? formats.time(slot.startsAt) : '';
  };
  const moved = (from: number | null | undefined, to: number): string => {
    if (from === null || from === undefined) return t('undo.placed', { to: timeOf(to) });
    return from === to ? t('undo.elsewhere', { at: timeOf(to) }) : `${timeOf(from)} → ${timeOf(to)}`;
  };
  if (moves.length === 0) return <Text size="sm">{t('undo.none')}</Text>;
  return (
    <ul className={style.moves}>
      {moves.slice(0, 8).map(({ id, requestId, fromSlot, toSlot }, at) => {
        const meeting = meetings.find((one) => one.requestId === requestId);
        return (
          <li key={id}>
            <span>
              {meeting && namesOf(meeting)}
              <br />
              {moved(fromSlot, toSlot)}
            </span>
            <Button
              size="compact-sm"
              variant={at === 0 ? 'light' : 'subtle'}
              disabled={work.busy}
              onClick={() => void work.undo(id)}
            >
              {t('undo')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
