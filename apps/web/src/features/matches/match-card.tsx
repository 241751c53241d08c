import { Anchor, Checkbox, Group, Paper, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../format/use-formats';
import { useTaxonomy } from '../../i18n/use-taxonomy';
import { AskQuestion } from './ask-question';
import { GateList } from './gate-list';
import {
  asksNothing,
  byPoints,
  inOrder,
  type Match,
  type NeedToMatch,
  questionsOf,
  type Request,
  type Wish,
} from './match';
import { ReasonBars } from './reason-bars';
import { Score } from './score';
import { Wishes } from './wishes';
import style from './matches.module.css';

interface Props {
  readonly fairId: string;
  readonly companyId: string;
  readonly need: NeedToMatch;
  readonly match: Match;
  readonly wish: Wish | null;
  readonly request: Request | undefined;
  readonly onWished: () => void;
  readonly compared: boolean;
  readonly onCompare: (match: Match) => void;
}

/** A supplier for a need: how well, why, what stands in the way, and what can be done about it. */
export function MatchCard(props: Props): React.ReactNode {
  const { fairId, companyId, need, match, wish, request, onWished, compared, onCompare } = props;
  const { t } = useTranslation('matches');
  const formats = useFormats();
  const node = useTaxonomy();
  const { supplier, why } = match;
  const name = supplier?.shortName ?? t('unnamed');
  const gates = inOrder(why.gates);
  return (
    <Paper withBorder p="md" className={style.card}>
      <Group justify="space-between" align="flex-start" gap="xs">
        <div className={style.name}>
          <Title order={2} size="h5">
            <span className={style.rank}>{match.rank}</span>{' '}
            {supplier ? (
              <Anchor component={Link} to={`/fairs/${fairId}/companies/${supplier.id}`} inherit>
                {name}
              </Anchor>
            ) : (
              name
            )}
          </Title>
          {supplier && (
            <Text size="sm" c="dimmed">
              {[formats.country(supplier.country), supplier.sectorId && node(supplier.sectorId)]
                .filter(Boolean)
                .join(' · ')}
            </Text>
          )}
        </div>
        <Score match={match} />
      </Group>
      <div className={style.why}>
        <section>
          <Text fw={600} size="sm">
            {t('gates')}
          </Text>
          <GateList gates={gates.filter((gate) => !asksNothing(gate))}>
            {(gate) =>
              questionsOf(gate, need.unit).map((question) => (
                <AskQuestion
                  key={question.taxonomyId ?? question.kind}
                  {...{ fairId, question }}
                  supplierId={match.supplierId}
                />
              ))
            }
          </GateList>
        </section>
        {byPoints(why.reasons).length > 0 && (
          <section>
            <Text fw={600} size="sm">
              {t('reasons')}
            </Text>
            <ReasonBars reasons={why.reasons} />
          </section>
        )}
      </div>
      <Wishes
        {...{ fairId, companyId, wish, request, onWished }}
        needId={need.id}
        supplier={{ id: match.supplierId, name }}
      />
      <Checkbox
        mt="sm"
        label={t('compare.choose')}
        aria-label={`${t('compare.choose')}: ${name}`}
        checked={compared}
        onChange={() => onCompare(match)}
      />
    </Paper>
  );
}
