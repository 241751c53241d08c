import { Button, Group, NativeSelect, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Formats } from '../../format/formats';
import { outdate } from '../../graphql/answers';
import { ask } from '../../graphql/ask';
import { asFailure, type Failure } from '../../graphql/failures';
import { useChange } from '../../graphql/use-change';
import { ChangeFailure } from '../../ui/change-failure';
import { Dialog } from '../../ui/dialog';
import { Refusal } from '../../ui/refusal';
import { OfferProposals, ProposalsLeft, ProposalsPage } from './proposals.generated';
import { deadlineAfter } from './rates';
import style from './proposals.module.css';

/** Hours that organisers usually give. */
const HOURS = [24, 48, 72, 120, 168] as const;

interface Props {
  readonly fairId: string;
  readonly roundId: string;
  readonly offerHours: number;
  readonly silenceRule: 'ACCEPT' | 'DECLINE' | 'LEAVE_OPEN';
  readonly formats: Formats;
  readonly onOffered: () => void;
}

/** Offers what was not taken out to both sides until a deadline, after saying how many that are. */
export function OfferPanel({ fairId, roundId, offerHours, silenceRule, formats, onOffered }: Props): React.ReactNode {
  const { t } = useTranslation('proposals');
  const [hours, setHours] = useState(offerHours);
  const [asking, setAsking] = useState<{ readonly count: number; readonly deadlineAt: string } | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [counting, setCounting] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const offer = useChange(OfferProposals);
  const choices = [...new Set([...HOURS, offerHours])].sort((a, b) => a - b);

  const prepare = async (): Promise<void> => {
    setCounting(true);
    setFailure(null);
    setRefused(null);
    try {
      setAsking({ count: await countLeft(fairId, roundId), deadlineAt: deadlineAfter(hours, Date.now()) });
    } catch (error) {
      setFailure(asFailure(error));
    } finally {
      setCounting(false);
    }
  };
  const run = async (): Promise<void> => {
    const deadlineAt = asking?.deadlineAt ?? null;
    const answer = (await offer.run({ fairId, roundId, deadlineAt }))?.offerProposals;
    if (!answer) return;
    setAsking(null);
    if (answer.__typename !== 'OfferedProposals') return setRefused(answer.message);
    setSaid(t('offer.done', { count: answer.requests, at: formats.instant(answer.deadlineAt) }));
    outdate(ProposalsPage);
    onOffered();
  };
  return (
    <section className={style.offer}>
      <Title order={2} size="h4">
        {t('offer.title')}
      </Title>
      <Text>{t(`silence.${silenceRule}`)}</Text>
      <div className={style.tools}>
        <NativeSelect
          label={t('offer.hours')}
          value={String(hours)}
          data={choices.map((value) => ({ value: String(value), label: t('offer.after', { count: value }) }))}
          onChange={({ currentTarget }) => setHours(Number(currentTarget.value))}
        />
        <Button loading={counting} onClick={() => void prepare()}>
          {t('offer.do')}
        </Button>
      </div>
      {said && <p role="status">{said}</p>}
      {refused && <Refusal message={refused} />}
      <ChangeFailure failure={failure} />
      <Dialog open={asking !== null} label={t('offer.title')} onClose={() => setAsking(null)}>
        {asking && (
          <>
            <Title order={2} size="h4">
              {t('offer.sure', { count: asking.count })}
            </Title>
            <Text my="sm">{t('offer.will', { at: formats.instant(asking.deadlineAt) })}</Text>
            <ChangeFailure failure={offer.failure} />
            <Group gap="sm">
              <Button loading={offer.busy} disabled={asking.count === 0} onClick={() => void run()}>
                {t('offer.yes')}
              </Button>
              <Button variant="default" onClick={() => setAsking(null)}>
                {t('giveUp')}
              </Button>
            </Group>
          </>
        )}
      </Dialog>
    </section>
  );
}

async function countLeft(fairId: string, roundId: string): Promise<number> {
  let count = 0;
  for (let after: string | undefined, more = true; more;) {
    const { proposals } = await ask(ProposalsLeft, { fairId, roundId, after });
    count += proposals?.nodes.length ?? 0;
    more = proposals?.pageInfo.hasNextPage ?? false;
    after = proposals?.pageInfo.endCursor ?? undefined;
  }
  return count;
}
