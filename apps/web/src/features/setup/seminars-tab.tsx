import { Button, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { instantAt } from '../../format/fair-instant';
import { useFormats } from '../../format/use-formats';
import { useQuery } from '../../graphql/use-query';
import { DeedOutcome } from '../../ui/deed-outcome';
import { Form } from '../../ui/form';
import { Loaded } from '../../ui/loaded';
import { problemAt } from '../../ui/problems';
import { textIn } from '../../ui/typed';
import { useDeed } from '../../ui/use-deed';
import { Saved } from './saved';
import { SeminarSeats } from './seminar-seats';
import { DropSeminar, FairSeminars, type FairSeminarsQuery, PlanSeminar } from './setup.generated';
import style from './setup.module.css';

type Seminar = NonNullable<FairSeminarsQuery['seminars']>[number];

/** Talks that people attend instead of meeting. */
export function SeminarsTab({ fairId, zone }: { readonly fairId: string; readonly zone: string }): React.ReactNode {
  const { t } = useTranslation('setup');
  const deed = useDeed(PlanSeminar, FairSeminars);
  const submit = (typed: FormData): void =>
    void deed.run({
      fairId,
      plan: {
        title: textIn(typed, 'title'),
        room: textIn(typed, 'room') || null,
        startsAt: instantAt(zone, textIn(typed, 'startsAt')),
        endsAt: instantAt(zone, textIn(typed, 'endsAt')),
      },
    });
  const error = (field: string): string | undefined => problemAt(deed.problems, field);
  return (
    <>
      <Loaded of={useQuery(FairSeminars, { fairId })}>
        {({ seminars }) => (
          <>
            {seminars?.length === 0 && <Text>{t('seminars.none')}</Text>}
            <ul className={style.cards}>
              {(seminars ?? []).map((seminar) => (
                <li key={seminar.id}>
                  <SeminarCard fairId={fairId} zone={zone} seminar={seminar} />
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
      <section className={style.section}>
        <Title order={2} size="h4">
          {t('seminars.new')}
        </Title>
        <Form onSubmit={submit}>
          <div className={style.fields}>
            <TextInput name="title" label={t('seminars.title')} required maxLength={200} error={error('title')} />
            <TextInput name="room" label={t('seminars.room')} maxLength={100} error={error('room')} />
            <TextInput name="startsAt" type="datetime-local" label={t('from')} required error={error('startsAt')} />
            <TextInput name="endsAt" type="datetime-local" label={t('to')} required error={error('endsAt')} />
          </div>
          <Saved of={deed} done={false} fields={['title', 'room', 'startsAt', 'endsAt']} label={t('seminars.submit')} />
        </Form>
      </section>
    </>
  );
}

interface Props {
  readonly fairId: string;
  readonly zone: string;
  readonly seminar: Seminar;
}

function SeminarCard({ fairId, zone, seminar: { id, title, room, startsAt, endsAt } }: Props): React.ReactNode {
  const { t } = useTranslation('setup');
  const formats = useFormats(zone);
  const [open, setOpen] = useState(false);
  const drop = useDeed(DropSeminar, FairSeminars);
  return (
    <article className={style.card}>
      <Title order={3} size="h5">
        {title}
      </Title>
      <Text>
        {formats.instant(startsAt)} – {formats.time(endsAt)}
        {room && ` · ${room}`}
      </Text>
      {open && <SeminarSeats fairId={fairId} zone={zone} seminarId={id} />}
      <DeedOutcome of={drop} />
      <Button variant="light" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t(open ? 'seats.close' : 'seats.open')}
      </Button>
      <Button variant="subtle" color="red" loading={drop.busy} onClick={() => void drop.run({ fairId, seminarId: id })}>
        {t('seminars.drop')}
      </Button>
    </article>
  );
}
