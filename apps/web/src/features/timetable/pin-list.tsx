import { Button, Group, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../format/use-formats';
import { DeedOutcome } from '../../ui/deed-outcome';
import { useDeed } from '../../ui/use-deed';
import { useFairZone } from './fair-zone';
import { FixedMeetings, type FixedMeetingsQuery, UnpinFixed } from './fixed.generated';
import { TimetableFrame } from './timetable.generated';
import type { Frame } from './use-frame';
import style from './timetable.module.css';

type Pin = NonNullable<FixedMeetingsQuery['pins']>[number];

interface Props {
  readonly fairId: string;
  readonly pins: readonly Pin[];
  readonly frame: Frame;
}

/** Meetings that every round leaves where they are. */
export function PinList({ fairId, pins, frame }: Props): React.ReactNode {
  const { t } = useTranslation('timetable');
  return (
    <section>
      <Title order={2} size="h4" mb="xs">
        {t('pins.title')}
      </Title>
      {pins.length === 0 && <Text>{t('pins.none')}</Text>}
      <ul className={style.list}>
        {pins.map((pin) => (
          <li key={pin.requestId}>
            <Pinned fairId={fairId} pin={pin} frame={frame} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Pinned({ fairId, pin, frame }: Omit<Props, 'pins'> & { readonly pin: Pin }): React.ReactNode {
  const { t } = useTranslation('timetable');
  const formats = useFormats(useFairZone());
  const unpin = useDeed(UnpinFixed, FixedMeetings, TimetableFrame);
  const { requestId, slot, placeId, interpreterId, buyer, supplier } = pin;
  const at = frame.query.answer?.fairGrid?.slots.find(({ index }) => index === slot)?.startsAt;
  const interpreter = frame.interpreters.find(({ id }) => id === interpreterId);
  const where = [
    at && `${formats.dayOf(at)}, ${formats.time(at)}`,
    placeId && frame.places.get(placeId)?.label,
    interpreter && t('withInterpreter', { name: interpreter.label }),
  ].filter(Boolean);
  return (
    <>
      <div>
        <strong>
          {buyer?.shortName ?? '…'} – {supplier?.shortName ?? '…'}
        </strong>
        <Text>{slot === null ? t('pins.anywhere') : where.join(' · ')}</Text>
        <DeedOutcome of={unpin} />
      </div>
      <Group gap="xs">
        <Button component={Link} variant="subtle" to={`/fairs/${fairId}/timetable?request=${requestId}`}>
          {t('pins.show')}
        </Button>
        <Button variant="light" loading={unpin.busy} onClick={() => void unpin.run({ fairId, requestId })}>
          {t('unpin')}
        </Button>
      </Group>
    </>
  );
}
