import { Button, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import type { Aim, InHand } from './aim';
import { daysOf, type GridSlot } from './days-of';
import { useFairZone } from './fair-zone';
import type { RowHead } from './rows-of';
import type { Place } from './use-frame';
import style from './timetable.module.css';

interface Props {
  readonly inHand: InHand;
  readonly aim: Aim | null;
  readonly slots: readonly GridSlot[];
  readonly busy: ReadonlySet<number>;
  readonly places: ReadonlyMap<string, Place>;
  readonly interpreters: readonly RowHead[];
  readonly disabled: boolean;
  readonly onAim: (aim: Aim | null) => void;
  readonly onMove: () => void;
  readonly children: React.ReactNode;
}

/** Moving without dragging: when, where, and with whom. What is left open the gateway chooses. */
export function MoveForm(props: Props): React.ReactNode {
  const { inHand, aim, slots, busy, places, interpreters, disabled, onAim, onMove, children } = props;
  const { t } = useTranslation('timetable');
  const formats = useFormats(useFairZone());
  const { meeting } = inHand;
  const slot = aim?.slot ?? meeting?.slot;
  const from: Aim | null = slot === undefined ? null : { ...aim, slot };
  const withOne = (change: Partial<Aim>): void => {
    const next = { ...(from ?? { slot: slots[0].index }), ...change };
    onAim(next);
  };
  const kind = meeting?.placeKind;
  const choosable = [...places.values()].filter((place) =>
    kind === 'ONLINE' ? place.kind === 'ONLINE' : place.kind === 'TABLE' || place.id === meeting?.placeId,
  );
  return (
    <form
      className={style.moveForm}
      onSubmit={(event) => {
        event.preventDefault();
        onMove();
      }}
    >
      <NativeSelect
        label={t('move.slot')}
        value={slot ?? ''}
        onChange={({ currentTarget }) => currentTarget.value && withOne({ slot: Number(currentTarget.value) })}
      >
        {slot === undefined && <option value="">{t('move.choose')}</option>}
        {daysOf(slots).map(({ day, slots: ofDay }) => (
          <optgroup key={day} label={formats.dayOf(ofDay[0].startsAt)}>
            {ofDay.map(({ index, startsAt }) => (
              <option key={index} value={index}>
                {formats.time(startsAt)}
                {busy.has(index) && ` – ${t('busy')}`}
              </option>
            ))}
          </optgroup>
        ))}
      </NativeSelect>
      <NativeSelect
        label={t('move.place')}
        value={aim?.placeId ?? ''}
        onChange={({ currentTarget }) => withOne({ placeId: currentTarget.value || undefined })}
      >
        <option value="">{t('move.anyPlace')}</option>
        {choosable.map(({ id, label, note }) => (
          <option key={id} value={id}>
            {[label, note].filter(Boolean).join(', ')}
          </option>
        ))}
      </NativeSelect>
      {meeting?.interpreterId != null && (
        <NativeSelect
          label={t('move.interpreter')}
          value={aim?.interpreterId ?? ''}
          onChange={({ currentTarget }) => withOne({ interpreterId: currentTarget.value || undefined })}
        >
          <option value="">{t('move.anyInterpreter')}</option>
          {interpreters.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </NativeSelect>
      )}
      {children}
      <div className={style.moveButtons}>
        <Button type="submit" disabled={disabled}>
          {t('move.do')}
        </Button>
        {aim && (
          <Button variant="default" onClick={() => onAim(null)}>
            {t('move.giveUp')}
          </Button>
        )}
      </div>
    </form>
  );
}
