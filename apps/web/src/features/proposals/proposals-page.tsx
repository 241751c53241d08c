import { Anchor } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useFormats } from '../../format/use-formats';
import { useQuery } from '../../graphql/use-query';
import { useHasRole } from '../../session/use-has-role';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { TabLinks, useTab } from '../../ui/tab-links';
import { AnswerFigures } from './answer-figures';
import { OfferPanel } from './offer-panel';
import { ProposalList } from './proposal-list';
import { ProposalsPage as ProposalsQuery } from './proposals.generated';
import { SilentOffers } from './silent-offers';
import { TakeBackProposals } from './take-back-proposals';

const TABS = ['list', 'back'] as const;
const FOR_OVERSEERS = ['list'] as const;

/** What a propose round suggests: looked through, offered to both sides, and what they answer. */
export default function ProposalsPage(): React.ReactNode {
  const { t } = useTranslation('proposals');
  const { fairId = '', roundId = '' } = useParams();
  const organises = useHasRole(fairId, 'ORGANISER');
  const tabs: readonly (typeof TABS)[number][] = organises ? TABS : FOR_OVERSEERS;
  const tab = useTab(tabs);
  const query = useQuery(ProposalsQuery, { fairId, roundId });
  const fair = query.answer?.fair;
  const formats = useFormats(fair?.__typename === 'Fair' ? fair.timeZone : undefined);
  // Offering changes the state of every proposal, and who is silent.
  const [offered, setOffered] = useState(0);
  return (
    <Page
      title={t('title')}
      actions={
        <Anchor component={Link} to={`/fairs/${fairId}/rounds/${roundId}`}>
          {t('toRound')}
        </Anchor>
      }
    >
      <Loaded of={query}>
        {({ round, offerAnswers, roundSettings }) =>
          round?.kind === 'PROPOSE' && roundSettings ? (
            <>
              {organises && (
                <TabLinks
                  label={t('parts')}
                  current={tab}
                  tabs={tabs.map((one) => ({ tab: one, label: t(`tab.${one}`) }))}
                />
              )}
              {tab === 'list' && (
                <>
                  {offerAnswers && offerAnswers.offered > 0 && <AnswerFigures answers={offerAnswers} />}
                  {organises && (
                    <OfferPanel
                      {...{ fairId, roundId, formats }}
                      offerHours={roundSettings.offerHours}
                      silenceRule={roundSettings.silenceRule}
                      onOffered={() => setOffered((before) => before + 1)}
                    />
                  )}
                  <ProposalList key={`list ${offered}`} fairId={fairId} roundId={roundId} mayReview={organises} />
                  <SilentOffers key={`silent ${offered}`} fairId={fairId} roundId={roundId} formats={formats} />
                </>
              )}
              {tab === 'back' && <TakeBackProposals fairId={fairId} roundId={roundId} />}
            </>
          ) : (
            <p>{t('forOrganisers')}</p>
          )
        }
      </Loaded>
    </Page>
  );
}
