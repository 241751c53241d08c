import { Button, Group, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { CloseIcon } from '../../ui/icons';
import type { Aim, InHand } from './aim';
import { CheckTold } from './check-told';
import type { GridSlot } from './days-of';
import { useFairZone } from './fair-zone';
import type { GridMeeting } from './grid-meeting';
import { KeepApart } from './keep-apart';
import { MoveForm } from './move-form';
import type { RowHead } from './rows-of';
import { TermsDialog } from './terms-dialog';
import type { Place } from './use-frame';
import type { HandWork } from './use-hand-work';
import type { Check } from './use-move-check';
import style from './timetable.module.css';

interface Props {
  readonly fairId: string;
  readonly inHand: InHand;
  readonly meetings: readonly GridMeeting[];
  readonly aim: Aim | null;
  readonly check: Check;
  readonly slots: readonly GridSlot[];
  readonly busy: ReadonlySet<number>;
  readonly places: ReadonlyMap<string, Place>;
  readonly interpreters: readonly RowHead[];
  readonly work: HandWork;
  readonly onAim: (aim: Aim | null) => void;
  readonly onMove: () => void;
  readonly onClose: () => void;
}

/** The meeting in hand: who, when and where, what a move of it would break, and what else can be done with it. */
export function MeetingPanel(props: Props): React.ReactNode {
  const { fairId, inHand, meetings, aim, check, slots, busy, places, interpreters, work, onAim, onMove, onClose } =
    props;
  const { t } = useTranslation('timetable');
  const formats = useFormats(useFairZone());
  const [parting, setParting] = useState(false);
  const [special, setSpecial] = useState(false);
  const { meeting, companies, requestId } = inHand;
  const slot = slots.find(({ index }) => index === meeting?.slot);
  const interpreter = interpreters.find(({ id }) => id === meeting?.interpreterId);
  const place = meeting ? places.get(meeting.placeId) : undefined;
  return (
    <section className={style.panel} aria-label={t('panel')}>
      <div className={style.panelHead}>
        <Title order={2} size="h5">
          {companies.map(({ name }) => name).join(' – ')}
        </Title>
        <button type="button" className={style.close} aria-label={t('close')} onClick={onClose}>
          <CloseIcon />
        </button>
      </div>
      <Text size="sm">
        {meeting && slot
          ? [
              `${formats.dayOf(slot.startsAt)}, ${formats.time(slot.startsAt)}`,
              [place?.label, place?.note].filter(Boolean).join(', '),
              interpreter && t('withInterpreter', { name: interpreter.label }),
              meeting.locked && t('pinned'),
            ]
              .filter(Boolean)
              .join(' · ')
          : t('notHeld')}
      </Text>
      <MoveForm
        {...{ inHand, aim, slots, busy, places, interpreters, onAim }}
        disabled={work.busy || check.look === 'clashes' || check.look === 'none' || check.look === 'refused'}
        onMove={onMove}
      >
        <CheckTold check={check} refused={work.refused} failure={work.failure} />
      </MoveForm>
      <Group gap="xs" mt="sm">
        {meeting && (
          <Button
            size="compact-md"
            variant="light"
            loading={work.busy}
            onClick={() => void work.pin(requestId, !meeting.locked)}
          >
            {t(meeting.locked ? 'unpin' : 'pin')}
          </Button>
        )}
        <Button size="compact-md" variant="light" onClick={() => setSpecial(true)}>
          {t('terms.open')}
        </Button>
        <Button size="compact-md" variant="light" color="red" onClick={() => setParting(true)}>
          {t('keepApart')}
        </Button>
      </Group>
      <TermsDialog {...{ fairId, inHand, meetings }} open={special} onClose={() => setSpecial(false)} />
      <KeepApart
        open={parting}
        inHand={inHand}
        work={work}
        onClose={() => setParting(false)}
        onDone={() => {
          setParting(false);
          onClose();
        }}
      />
    </section>
  );
}
