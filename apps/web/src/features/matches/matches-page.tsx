import { Alert, Anchor, Button, Group, NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { useFactText } from '../../format/use-fact-text';
import { outdate } from '../../graphql/answers';
import { useQuery } from '../../graphql/use-query';
import { ForMyCompany } from '../../session/for-my-company';
import { FailureNotice } from '../../ui/failure-notice';
import { Loaded } from '../../ui/loaded';
import { Compare } from './compare';
import { type Match, type NeedToMatch, VERDICTS, verdictIn } from './match';
import { MatchPart } from './match-part';
import { NeedInAddress, NeedMatches } from './matches.generated';
import { toldApart } from './told-apart';
import { useNewScores } from './use-new-scores';
import { useOpenNeeds } from './use-open-needs';
import { useWishes } from './use-wishes';
import style from './matches.module.css';

/** As many as stand beside each other on a desk. */
const MOST_COMPARED = 4;

/** Who suits a need of the reader's company, and why. The address holds which need and which of them. */
export default function MatchesPage(): React.ReactNode {
  const { t } = useTranslation('matches');
  const { fairId = '' } = useParams();
  return (
    <ForMyCompany fairId={fairId} title={t('title')} nobody={t('nobody')} as="asBuyer">
      {({ id }) => <OfCompany fairId={fairId} companyId={id} />}
    </ForMyCompany>
  );
}

interface OfCompanyProps {
  readonly fairId: string;
  readonly companyId: string;
}

function OfCompany({ fairId, companyId }: OfCompanyProps): React.ReactNode {
  const { t } = useTranslation('matches');
  const told = useFactText();
  const [address, setAddress] = useSearchParams();
  const wanted = address.get('need');
  const query = useOpenNeeds(fairId, companyId);
  // A closed one is not among them.
  const isElsewhere = wanted !== null && query.answer?.some(({ id }) => id === wanted) === false;
  const elsewhere = useQuery(NeedInAddress, isElsewhere ? { fairId, needId: wanted } : null);
  if (isElsewhere && elsewhere.answer === undefined) return <Loaded of={elsewhere}>{() => null}</Loaded>;
  const found = isElsewhere && elsewhere.answer?.need.__typename === 'Need' ? elsewhere.answer.need : null;
  const more = found?.companyId === companyId ? [found] : [];
  return (
    <Loaded of={query}>
      {(open) => {
        const all: readonly NeedToMatch[] = [...more, ...open];
        const need = all.find(({ id }) => id === wanted) ?? all[0];
        if (!need)
          return (
            <Text>
              {t('noNeed')}{' '}
              <Anchor component={Link} to={`/fairs/${fairId}/needs/new`}>
                {t('writeNeed')}
              </Anchor>
            </Text>
          );
        const names = toldApart(all, ({ monthlyVolume, unit }) => told({ kind: '', amount: monthlyVolume, unit }));
        return (
          <>
            <div className={style.choices}>
              <NativeSelect
                size="md"
                label={t('need')}
                value={need.id}
                data={all.map(({ id, title }) => ({ value: id, label: names.get(id) ?? title }))}
                onChange={({ currentTarget: { value } }) => setAddress({ need: value })}
              />
              <Anchor component={Link} to={`/fairs/${fairId}/needs/${need.id}`}>
                {t('toNeed')}
              </Anchor>
            </div>
            <OfNeed key={need.id} {...{ fairId, companyId, need }} />
          </>
        );
      }}
    </Loaded>
  );
}

function OfNeed({ fairId, companyId, need }: OfCompanyProps & { readonly need: NeedToMatch }): React.ReactNode {
  const { t } = useTranslation('matches');
  const [address, setAddress] = useSearchParams();
  const verdict = verdictIn(address);
  const scores = useNewScores(fairId);
  const wishes = useWishes(fairId, companyId);
  const [compared, setCompared] = useState<readonly Match[]>([]);
  const [comparing, setComparing] = useState(false);
  const toggle = (match: Match): void => {
    const without = compared.filter(({ supplierId }) => supplierId !== match.supplierId);
    setCompared(without.length < compared.length ? without : [...compared, match].slice(-MOST_COMPARED));
  };
  const lookAnew = (): void => {
    scores.seen();
    setCompared([]);
    setComparing(false);
    outdate(NeedMatches);
  };
  return (
    <>
      {wishes.failure && <FailureNotice failure={wishes.failure} retry={wishes.reload} />}
      {scores.are && (
        <Alert color="brand" role="status" mb="md" title={t('changed')}>
          <Button variant="filled" onClick={lookAnew}>
            {t('changed.show')}
          </Button>
        </Alert>
      )}
      <Group gap={6} mb="md" role="group" aria-label={t('filter')}>
        {VERDICTS.map((one) => (
          <Button
            key={one}
            size="compact-md"
            variant={verdict === one ? 'filled' : 'default'}
            aria-pressed={verdict === one}
            onClick={() => setAddress({ need: need.id, verdict: one.toLowerCase() }, { replace: true })}
          >
            {t(`filter.${one}`)}
          </Button>
        ))}
      </Group>
      {comparing && compared.length > 1 ? (
        <Compare matches={compared} />
      ) : (
        <MatchPart
          key={verdict}
          {...{ fairId, companyId, need, verdict, wishes, compared }}
          after={null}
          onCompare={toggle}
        />
      )}
      {compared.length > 0 && (
        <div className={style.bar}>
          <span>{t('compare.chosen', { count: compared.length })}</span>
          <Button disabled={compared.length < 2} onClick={() => setComparing(!comparing)}>
            {comparing ? t('compare.back') : t('compare')}
          </Button>
        </div>
      )}
    </>
  );
}
