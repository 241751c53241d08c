import { Button, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sum } from '../../format/formats';
import { useFormats } from '../../format/use-formats';
import { useQuery } from '../../graphql/use-query';
import { DeedOutcome } from '../../ui/deed-outcome';
import { Form } from '../../ui/form';
import { Loaded } from '../../ui/loaded';
import { useDeed } from '../../ui/use-deed';
import { AFTERWARDS } from './afterwards';
import { FirmsToInvite, InviteCoExhibitor } from './sharing.generated';
import style from './sharing.module.css';

interface Props {
  readonly about: { readonly fairId: string; readonly companyId: string };
  readonly booking: { readonly id: string; readonly boothNumber: string };
  /** Without VAT; what each firm more costs the one that booked. */
  readonly fee: Sum | undefined;
}

/** Asks another exhibitor of the fair, found by name, to share a booth. */
export function InviteFirm({ about, booking, fee }: Props): React.ReactNode {
  const { t } = useTranslation('sharing');
  const formats = useFormats();
  const [words, setWords] = useState('');
  return (
    <details className={style.invite}>
      <summary>{t('invite', { number: booking.boothNumber })}</summary>
      {fee && fee.amount > 0 && <Text>{t('fee', { fee: formats.money(fee) })}</Text>}
      <Form onSubmit={(typed) => setWords(String(typed.get('words') ?? '').trim())}>
        <TextInput size="md" name="words" label={t('search')} autoComplete="off" required />
        <Button type="submit" variant="light">
          {t('find')}
        </Button>
      </Form>
      {words && <Found about={about} bookingId={booking.id} words={words} />}
    </details>
  );
}

interface FoundProps {
  readonly about: Props['about'];
  readonly bookingId: string;
  readonly words: string;
}

function Found({ about: { fairId, companyId }, bookingId, words }: FoundProps): React.ReactNode {
  const { t } = useTranslation('sharing');
  const formats = useFormats();
  const invite = useDeed(InviteCoExhibitor, ...AFTERWARDS);
  return (
    <Loaded of={useQuery(FirmsToInvite, { fairId, words })}>
      {({ companies }) => {
        const firms = companies.__typename === 'CompanyConnection' ? companies.nodes : [];
        const others = firms.filter(({ id }) => id !== companyId);
        return (
          <>
            <DeedOutcome of={invite} />
            {others.length === 0 && <Text>{t('nobodyFound')}</Text>}
            <ul className={style.found}>
              {others.map(({ id, shortName, country }) => (
                <li key={id}>
                  <span>
                    {shortName} · {formats.country(country)}
                  </span>
                  <Button
                    size="compact-md"
                    loading={invite.busy}
                    aria-label={t('askFirm', { company: shortName })}
                    onClick={() => void invite.run({ input: { fairId, bookingId, companyId: id } })}
                  >
                    {t('ask')}
                  </Button>
                </li>
              ))}
            </ul>
          </>
        );
      }}
    </Loaded>
  );
}
