import { Button, NativeSelect, Stack, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInterpreterName } from '../../format/use-interpreter-name';
import { Dialog } from '../../ui/dialog';
import { Form } from '../../ui/form';
import type { Day, DeskMeeting } from './day-list';
import { LateDialog, type LateOnes } from './late-dialog';
import type { Report } from './report';
import type { Formats } from '../../format/formats';
import style from './desk.module.css';

type Kind = 'interpreter' | 'place' | 'delegation';
const KINDS = ['interpreter', 'place', 'delegation'] as const;

interface Choice {
  readonly value: string;
  readonly label: string;
}

interface Props {
  readonly day: Day;
  readonly formats: Formats;
  readonly onReport: (report: Report) => void;
}

/** What is not about one company of the list: an interpreter who is ill, a place that is closed, a delegation that is late. */
export function OtherReport({ day, formats, onReport }: Props): React.ReactNode {
  const { t } = useTranslation('desk');
  const [kind, setKind] = useState<Kind | null>(null);
  const [late, setLate] = useState<LateOnes | null>(null);
  const interpreterName = useInterpreterName();
  const choices: Record<Kind, readonly Choice[]> = {
    interpreter: interpretersOf(day.meetings, interpreterName),
    place: placesOf(day.meetings, (meeting) => t(`place.${meeting.placeKind}`, { number: meeting.placeNumber })),
    delegation: day.delegations.map(({ id, name }) => ({ value: id, label: name })),
  };
  const close = (): void => setKind(null);
  const tell = (id: string): void => {
    const about = kind ? (choices[kind].find(({ value }) => value === id)?.label ?? '') : '';
    if (kind === 'delegation') setLate({ about, groupId: id });
    if (kind === 'interpreter') onReport({ about, event: { kind: 'INTERPRETER_AWAY', interpreterId: id } });
    if (kind === 'place') onReport({ about, event: { kind: 'PLACE_CLOSED', placeId: id } });
    close();
  };
  return (
    <>
      <div className={style.reports}>
        {KINDS.filter((one) => choices[one].length > 0).map((one) => (
          <Button key={one} variant="default" onClick={() => setKind(one)}>
            {t(`report.${one}`)}
          </Button>
        ))}
      </div>
      <Dialog open={kind !== null} label={kind ? t(`report.${kind}`) : ''} onClose={close}>
        {kind && (
          <Form onSubmit={(typed) => tell(String(typed.get('which')))}>
            <Title order={2} size="h4">
              {t(`report.${kind}`)}
            </Title>
            <NativeSelect size="md" name="which" label={t(`which.${kind}`)} data={[...choices[kind]]} />
            <Stack gap="xs">
              <Button type="submit" size="md">
                {t('report')}
              </Button>
              <Button size="md" variant="subtle" onClick={close}>
                {t('cancel')}
              </Button>
            </Stack>
          </Form>
        )}
      </Dialog>
      <LateDialog who={late} day={day} formats={formats} onReport={onReport} onClose={() => setLate(null)} />
    </>
  );
}

function interpretersOf(
  meetings: readonly DeskMeeting[],
  nameOf: (meeting: DeskMeeting) => string | null,
): readonly Choice[] {
  const names = new Map(meetings.map((m) => [m.interpreterId, nameOf(m)]));
  return byLabel([...names].flatMap(([value, label]) => (value && label ? [{ value, label }] : [])));
}

function placesOf(meetings: readonly DeskMeeting[], nameOf: (meeting: DeskMeeting) => string): readonly Choice[] {
  const places = new Map(meetings.map((meeting) => [meeting.placeId, meeting]));
  return byLabel([...places].map(([value, meeting]) => ({ value, label: nameOf(meeting) })));
}

const byLabel = (choices: readonly Choice[]): readonly Choice[] =>
  [...choices].sort((one, other) => one.label.localeCompare(other.label, undefined, { numeric: true }));
