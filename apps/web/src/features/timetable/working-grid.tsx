import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useFormats } from '../../format/use-formats';
import type { Failure } from '../../graphql/failures';
import { FailureNotice } from '../../ui/failure-notice';
import { LiveRegion } from '../../ui/live-region';
import { type Aim, type InHand, isWhereItStands } from './aim';
import { busySlots } from './busy-slots';
import { daysOf, type GridSlot } from './days-of';
import { useFairZone } from './fair-zone';
import { Grid } from './grid';
import { GridTools, type Who } from './grid-tools';
import { Legend } from './legend';
import { MeetingPanel } from './meeting-panel';
import { companiesIn, type RowHead, rowsOf, type View } from './rows-of';
import type { TimetableFrameQuery } from './timetable.generated';
import { UndoMoves } from './undo-moves';
import { useChipWords } from './use-chip-words';
import type { Frame } from './use-frame';
import { useHandWork } from './use-hand-work';
import { useLeftOut } from './use-left-out';
import type { Meetings } from './use-meetings';
import { useMoveCheck } from './use-move-check';
import style from './timetable.module.css';

interface Props {
  readonly fairId: string;
  readonly timetable: NonNullable<TimetableFrameQuery['workingTimetable']>;
  readonly slots: readonly GridSlot[];
  readonly frame: Frame;
  readonly meetings: Meetings;
}

interface Look {
  readonly view: View;
  readonly who: Who;
  readonly search: string;
  readonly day: number | null;
}

export function WorkingGrid({ fairId, timetable, slots, frame, meetings }: Props): React.ReactNode {
  const { t } = useTranslation('timetable');
  const formats = useFormats(useFairZone());
  const days = useMemo(() => daysOf(slots), [slots]);
  const [look, setLook] = useState<Look>({ view: 'companies', who: 'all', search: '', day: days[0]?.day ?? null });
  const search = useDeferredValue(look.search);
  const [address, setAddress] = useSearchParams();
  const [chosen, setChosen] = useState<string | null>(() => address.get('request'));
  const [aim, setAim] = useState<Aim | null>(null);
  // A drop may come before the last aim is drawn.
  const latestAim = useRef<Aim | null>(null);
  const [said, setSaid] = useState('');
  const work = useHandWork(fairId, meetings);
  const { inHand, failure, reload } = useInHand(fairId, timetable.id, chosen, meetings.list, meetings.complete);
  const check = useMoveCheck(fairId, inHand, aim);
  const { view, who, day } = look;

  const heads = useHeads(view, who, meetings.list, frame);
  const rows = useMemo(
    () => rowsOf({ view, heads, meetings: meetings.list, search }),
    [view, heads, meetings.list, search],
  );
  const shownSlots = useMemo(() => (day === null ? slots : slots.filter((slot) => slot.day === day)), [slots, day]);
  const words = useChipWords({
    ...{ view, search, slots, formats },
    places: frame.places,
    interpreters: frame.interpreters,
  });
  const busy = useMemo(
    () => (inHand ? busySlots(meetings.list, inHand.requestId, inHand.companies) : new Set<number>()),
    [meetings.list, inHand],
  );

  const aimAt = (next: Aim | null): void => {
    if (JSON.stringify(latestAim.current) === JSON.stringify(next)) return;
    latestAim.current = next;
    setAim(next);
    if (next) work.clear();
  };
  const choose = (requestId: string | null): void => {
    setChosen(requestId);
    aimAt(null);
    work.clear();
    if (address.has('request')) setAddress({}, { replace: true });
  };
  const move = async (): Promise<void> => {
    const wanted = latestAim.current;
    if (!inHand || !wanted || isWhereItStands(wanted, inHand.meeting)) return aimAt(null);
    // What is known to break something is not sent; it stays in hand with what it would break.
    if (wanted === aim && (check.look === 'clashes' || check.look === 'refused')) return;
    const moved = await work.move(inHand, wanted);
    aimAt(null);
    if (moved) setSaid(t('moved', { names: inHand.companies.map(({ name }) => name).join(' – ') }));
  };

  return (
    <>
      <p className={style.reached}>
        <strong>{timetable.reached.text}</strong> <span>{t('idle', { count: timetable.reached.gaps })}</span>{' '}
        {timetable.belowMinimum > 0 && <span>{t('below', { count: timetable.belowMinimum })}</span>}
      </p>
      <GridTools
        {...look}
        days={days}
        onChange={(change) => {
          setLook((before) => ({ ...before, ...change }));
          if (change.view) aimAt(null);
        }}
      />
      {meetings.failure && <FailureNotice failure={meetings.failure} retry={meetings.reload} />}
      {failure && <FailureNotice failure={failure} retry={reload} />}
      <div className={style.work} data-in-hand={inHand !== null}>
        {meetings.complete ? (
          <Grid
            {...{ view, rows, words, inHand, aim, check }}
            slots={shownSlots}
            meetings={meetings.list}
            onChoose={choose}
            onAim={aimAt}
            onDrop={() => void move()}
          />
        ) : (
          <div className={style.coming} role="status">
            {t('coming')}
          </div>
        )}
        <aside className={style.aside}>
          {inHand ? (
            <MeetingPanel
              key={inHand.requestId}
              {...{ fairId, inHand, aim, check, slots, busy, work }}
              meetings={meetings.list}
              places={frame.places}
              interpreters={frame.interpreters}
              onAim={aimAt}
              onMove={() => void move()}
              onClose={() => choose(null)}
            />
          ) : (
            <div className={style.idle}>
              <h2>{t('how')}</h2>
              <p>{t('how.text')}</p>
              <h2>{t('undo.title')}</h2>
              <UndoMoves fairId={fairId} meetings={meetings.list} slots={slots} work={work} />
            </div>
          )}
        </aside>
      </div>
      <Legend />
      <LiveRegion text={said} />
    </>
  );
}

/** The chosen meeting as it stands now, or the request that is not held. */
function useInHand(
  fairId: string,
  timetableId: string,
  chosen: string | null,
  meetings: Meetings['list'],
  complete: boolean,
): { readonly inHand: InHand | null; readonly failure: Failure | null; reload(): void } {
  const meeting = useMemo(() => meetings.find(({ requestId }) => requestId === chosen) ?? null, [meetings, chosen]);
  const wantsLeftOut = complete && chosen !== null && !meeting;
  const { list, failure, reload } = useLeftOut(fairId, wantsLeftOut ? timetableId : null);
  const inHand = useMemo(() => {
    if (chosen === null) return null;
    if (meeting) return { requestId: chosen, companies: meeting.companies, meeting };
    const request = list.find(({ requestId }) => requestId === chosen);
    return request ? { requestId: chosen, companies: request.companies, meeting: null } : null;
  }, [chosen, meeting, list]);
  return { inHand, failure: wantsLeftOut ? failure : null, reload };
}

/** The rows of a view, before meetings are laid into them. */
function useHeads(
  view: View,
  who: Who,
  meetings: Meetings['list'],
  { places, interpreters }: Frame,
): readonly RowHead[] {
  const { t } = useTranslation('timetable');
  return useMemo(() => {
    if (view === 'interpreters') return interpreters;
    if (view === 'places') {
      const used = new Set(meetings.map(({ placeId }) => placeId));
      // Booths that nobody is visited at would be hundreds of empty rows.
      return [...places.values()].filter(({ id, kind }) => kind !== 'BOOTH' || used.has(id));
    }
    return companiesIn(meetings)
      .filter(({ side }) => who === 'all' || side === who)
      .map(({ id, label, side }) => ({ id, label, note: t(`side.${side}`) }));
  }, [view, who, meetings, places, interpreters, t]);
}
