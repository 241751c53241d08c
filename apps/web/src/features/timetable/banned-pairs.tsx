import { Button, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { outdate } from '../../graphql/answers';
import { useChange } from '../../graphql/use-change';
import { useQuery } from '../../graphql/use-query';
import { ChangeFailure } from '../../ui/change-failure';
import { FailureNotice } from '../../ui/failure-notice';
import { Refusal } from '../../ui/refusal';
import { BannedPairs as BannedPairsQuery, type BannedPairsQuery as Answer, LiftBan } from './left-out.generated';
import style from './timetable.module.css';

type Ban = NonNullable<Answer['bans']>[number];

interface Props {
  readonly fairId: string;
  /** What is said where there are none; absent: nothing. */
  readonly none?: string;
}

/** Pairs that organisers keep apart, each to be allowed again. */
export function BannedPairs({ fairId, none }: Props): React.ReactNode {
  const { t } = useTranslation('timetable');
  const query = useQuery(BannedPairsQuery, { fairId });
  const bans = query.answer?.bans ?? [];
  if (query.failure && !query.answer) return <FailureNotice failure={query.failure} retry={query.reload} />;
  if (!query.answer || (bans.length === 0 && !none)) return null;
  return (
    <section>
      <Title order={2} size="h4" mt="lg" mb="xs">
        {t('banned.title')}
      </Title>
      {bans.length === 0 && <Text>{none}</Text>}
      <ul className={style.list}>
        {bans.map((ban) => (
          <li key={`${ban.buyerId} ${ban.supplierId}`}>
            <BannedPair fairId={fairId} ban={ban} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function BannedPair({ fairId, ban }: { readonly fairId: string; readonly ban: Ban }): React.ReactNode {
  const { t } = useTranslation('timetable');
  const { buyerId, supplierId, buyer, supplier, reason } = ban;
  const lift = useChange(LiftBan);
  const [refused, setRefused] = useState<string | null>(null);
  const run = async (): Promise<void> => {
    const said = (await lift.run({ pair: { fairId, buyerId, supplierId } }))?.liftBan;
    if (said?.__typename === 'LiftedBan') outdate(BannedPairsQuery);
    else if (said) setRefused(said.message);
  };
  return (
    <>
      <div>
        <strong>
          {buyer?.shortName ?? '…'} – {supplier?.shortName ?? '…'}
        </strong>
        {reason && <Text>{reason}</Text>}
        {refused && <Refusal message={refused} />}
        <ChangeFailure failure={lift.failure} />
      </div>
      <Button variant="light" loading={lift.busy} onClick={() => void run()}>
        {t('banned.lift')}
      </Button>
    </>
  );
}
