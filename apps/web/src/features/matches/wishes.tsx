import { Badge, Button, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../graphql/use-change';
import { useReaderLanguage } from '../../i18n/use-reader-language';
import { ChangeFailure } from '../../ui/change-failure';
import { Dialog } from '../../ui/dialog';
import { Form } from '../../ui/form';
import { Refusal } from '../../ui/refusal';
import { refusalOf } from '../../ui/refusal-of';
import type { Request, Wish } from './match';
import { AskToMeet, StateWish } from './matches.generated';

interface Props {
  readonly fairId: string;
  readonly companyId: string;
  readonly needId: string;
  readonly supplier: { readonly id: string; readonly name: string };
  readonly wish: Wish | null;
  readonly request: Request | undefined;
  readonly onWished: () => void;
}

const WISHES = ['MUST', 'WANT', 'NO_THANKS'] as const;

/** What the buyer wants with a supplier: to ask it now, or to say how much a meeting would be worth in a round. */
export function Wishes({ fairId, companyId, needId, supplier, wish, request, onWished }: Props): React.ReactNode {
  const { t } = useTranslation('matches');
  const state = useChange(StateWish);
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const say = async (next: Wish): Promise<void> => {
    const asked = { fairId, companyId, aboutCompanyId: supplier.id, wish: next === wish ? null : next };
    const said = (await state.run(asked))?.statePreference;
    setRefused(refusalOf(said));
    if (said?.__typename === 'StatedPreference') onWished();
  };
  const lives = request?.state === 'OPEN' || request?.state === 'ACCEPTED';
  return (
    <>
      {request && (
        <Badge mb="xs" tt="none" variant="light" color={lives ? 'green' : 'gray'}>
          {t(`request.${request.state}`)}
        </Badge>
      )}
      {refused && <Refusal message={refused} />}
      <ChangeFailure failure={state.failure} />
      <Group gap="xs">
        {!lives && (
          <Button aria-label={`${t('meet')}: ${supplier.name}`} onClick={() => setAsking(true)}>
            {t('meet')}
          </Button>
        )}
        <Group gap={6} role="group" aria-label={`${t('wish.label')}: ${supplier.name}`}>
          {WISHES.map((one) => (
            <Button
              key={one}
              size="compact-md"
              variant={wish === one ? 'filled' : 'default'}
              aria-pressed={wish === one}
              disabled={state.busy}
              onClick={() => void say(one)}
            >
              {t(`wish.${one}`)}
            </Button>
          ))}
        </Group>
      </Group>
      <Dialog open={asking} label={t('meet.title', { name: supplier.name })} onClose={() => setAsking(false)}>
        <AskForm {...{ fairId, companyId, needId, supplier, onWished }} onDone={() => setAsking(false)} />
      </Dialog>
    </>
  );
}

interface AskProps extends Pick<Props, 'fairId' | 'companyId' | 'needId' | 'supplier' | 'onWished'> {
  readonly onDone: () => void;
}

function AskForm({ fairId, companyId, needId, supplier, onWished, onDone }: AskProps): React.ReactNode {
  const { t } = useTranslation('matches');
  const ask = useChange(AskToMeet);
  const messageLanguage = useReaderLanguage();
  const [message, setMessage] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const run = async (): Promise<void> => {
    const about = { fairId, companyId, needId, otherCompanyId: supplier.id, as: 'BUYER' as const };
    const words = message.trim() ? { message: message.trim(), messageLanguage } : {};
    const said = (await ask.run({ wish: { ...about, ...words } }))?.askToMeet;
    setRefused(refusalOf(said));
    if (said?.__typename !== 'AskedToMeet') return;
    onWished();
    onDone();
  };
  return (
    <Form onSubmit={() => void run()}>
      <strong>{t('meet.title', { name: supplier.name })}</strong>
      <Textarea
        size="md"
        rows={4}
        maxLength={1000}
        label={t('meet.message')}
        description={t('meet.how')}
        value={message}
        onChange={({ currentTarget: { value } }) => setMessage(value)}
      />
      {refused && <Refusal message={refused} />}
      <ChangeFailure failure={ask.failure} />
      <Group gap="xs">
        <Button type="submit" loading={ask.busy}>
          {t('meet.send')}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {t('meet.cancel')}
        </Button>
      </Group>
    </Form>
  );
}
