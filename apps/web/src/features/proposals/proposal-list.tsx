import { Anchor, Button, NativeSelect } from '@mantine/core';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../graphql/ask';
import { exported } from '../../graphql/exported';
import { useChange } from '../../graphql/use-change';
import { ChangeFailure } from '../../ui/change-failure';
import { FailureNotice } from '../../ui/failure-notice';
import { PageLoading } from '../../ui/page-loading';
import { Refusal } from '../../ui/refusal';
import { ProposalCard } from './proposal-card';
import { type ProposalSeenFragment, ProposalsPart, ReviewProposals } from './proposals.generated';
import { asPart, useParts } from './use-parts';
import style from './proposals.module.css';

const STATES = ['', 'PROPOSED', 'DROPPED', 'OFFERED'] as const;

interface Props {
  readonly fairId: string;
  readonly roundId: string;
  /** Others only read. */
  readonly mayReview: boolean;
}

/** The proposals of a round, best first, to be taken out or put back before they are offered. */
export function ProposalList({ fairId, roundId, mayReview }: Props): React.ReactNode {
  const { t } = useTranslation('proposals');
  const [state, setState] = useState<(typeof STATES)[number]>('');
  const [refused, setRefused] = useState<string | null>(null);
  const review = useChange(ReviewProposals);
  const read = useCallback(
    async (after: string | undefined) =>
      asPart((await ask(ProposalsPart, { fairId, roundId, after, state: state || null })).proposals),
    [fairId, roundId, state],
  );
  const { nodes, end, asking, failure, more, reload, amend } = useParts<ProposalSeenFragment>(read);
  const turn = async ({ id, state: was }: ProposalSeenFragment): Promise<void> => {
    setRefused(null);
    const [drop, keep] = was === 'DROPPED' ? [[], [id]] : [[id], []];
    const said = (await review.run({ fairId, roundId, drop, keep }))?.reviewProposals;
    if (said?.__typename !== 'ReviewedProposals') return setRefused(said?.message ?? null);
    // Offered meanwhile by somebody else: the list is behind.
    if (said.dropped + said.kept === 0) return reload();
    amend((one) => (one.id === id ? { ...one, state: was === 'DROPPED' ? 'PROPOSED' : 'DROPPED' } : one));
  };
  return (
    <>
      <div className={style.tools}>
        <NativeSelect
          label={t('show')}
          value={state}
          data={STATES.map((value) => ({ value, label: t(`show.${value || 'ALL'}`) }))}
          onChange={({ currentTarget }) => setState(currentTarget.value as typeof state)}
        />
        <Anchor href={exported('proposals', { fairId, roundId, format: 'xlsx' })} download>
          {t('toExcel')}
        </Anchor>
      </div>
      {refused && <Refusal message={refused} />}
      <ChangeFailure failure={review.failure} />
      {failure && <FailureNotice failure={failure} retry={reload} />}
      {nodes.length === 0 && asking && <PageLoading />}
      {nodes.length === 0 && !asking && <p>{t('none')}</p>}
      <ul className={style.list}>
        {nodes.map((proposal) => (
          <li key={proposal.id}>
            <ProposalCard
              proposal={proposal}
              busy={review.busy}
              onReview={mayReview ? (one) => void turn(one) : null}
            />
          </li>
        ))}
      </ul>
      {end !== null && (
        <Button variant="default" loading={asking} onClick={more}>
          {t('more')}
        </Button>
      )}
    </>
  );
}
