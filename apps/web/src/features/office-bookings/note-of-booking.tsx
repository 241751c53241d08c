import { Button, Textarea, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DeedOutcome } from '../../ui/deed-outcome';
import { Dialog } from '../../ui/dialog';
import { Form } from '../../ui/form';
import { useDeed } from '../../ui/use-deed';
import { NoteBooking, type SalesBookingFragment, SalesNotes } from './sales.generated';
import style from '../../ui/office-list.module.css';

interface Props {
  readonly fairId: string;
  readonly booking: SalesBookingFragment;
  readonly note: string;
}

/** What the office wrote about a booking, and the way to write it. The company never sees it. */
export function NoteOfBooking({ fairId, booking, note }: Props): React.ReactNode {
  const { t } = useTranslation('sales');
  const [open, setOpen] = useState(false);
  const deed = useDeed(NoteBooking, SalesNotes);
  const submit = async (typed: FormData): Promise<void> => {
    if (await deed.run({ fairId, bookingId: booking.id, note: String(typed.get('note')) })) setOpen(false);
  };
  return (
    <>
      {note && <div className={style.note}>{note}</div>}
      <Button size="compact-xs" variant="subtle" onClick={() => setOpen(true)}>
        {note ? t('note.change') : t('note.write')}
      </Button>
      <Dialog open={open} label={t('note')} onClose={() => setOpen(false)}>
        <Form onSubmit={(typed) => void submit(typed)}>
          <Title order={2} size="h4">
            {t('note.title', { company: booking.companyName, booth: booking.boothNumber })}
          </Title>
          <Textarea
            name="note"
            label={t('note')}
            description={t('note.hint')}
            maxLength={500}
            defaultValue={note}
            error={deed.problems.find(({ path }) => path?.at(-1) === 'note')?.message}
          />
          <DeedOutcome of={deed} fields={['note']} />
          <Button type="submit" loading={deed.busy}>
            {t('note.save')}
          </Button>
        </Form>
      </Dialog>
    </>
  );
}
