import { Button, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../../graphql/use-query';
import { ChangeFailure } from '../../ui/change-failure';
import { factOfAnswer } from '../../ui/fact-of-answer';
import { Loaded } from '../../ui/loaded';
import { QuestionCard } from '../../ui/question-card';
import { Refusal } from '../../ui/refusal';
import type { OwnFact } from './fact-kinds';
import { AskedOfUs, MyGaps } from './profile.generated';
import { factsOfNearMiss, type NearMiss, notAsked, type Open } from './question';
import { type OwnCompany, useDeclare } from './use-declare';
import style from './profile.module.css';

/** More would bury the ones that count. */
const MOST_SHOWN = 6;

interface Props extends OwnCompany {
  readonly facts: readonly OwnFact[];
}

/** What nobody has said yet, and what would open more buyers. */
export function Gaps({ fairId, companyId, facts }: Props): React.ReactNode {
  const { t } = useTranslation('profile');
  const moqUnit = facts.find(({ kind }) => kind === 'MOQ')?.unit ?? null;
  const own = { fairId, companyId };
  const asked = useQuery(AskedOfUs, own).answer?.companyQuestions ?? [];
  return (
    <Loaded of={useQuery(MyGaps, own)}>
      {({ openQuestions, nearMisses }) => {
        const open = notAsked(openQuestions ?? [], asked).slice(0, MOST_SHOWN);
        return (
          <>
            {open.length > 0 && (
              <section className={style.part} aria-labelledby="questions-title">
                <Title order={2} size="h4" id="questions-title" mb="sm">
                  {t('question.title')}
                </Title>
                <Stack gap="sm">
                  {open.map((question) => (
                    <OpenCard key={question.text} {...own} question={question} />
                  ))}
                </Stack>
              </section>
            )}
            {nearMisses && nearMisses.length > 0 && (
              <section className={style.part} aria-labelledby="near-title">
                <Title order={2} size="h4" id="near-title">
                  {t('near.title')}
                </Title>
                <Text mb="sm">{t('near.how')}</Text>
                <Stack gap="sm">
                  {nearMisses.slice(0, MOST_SHOWN).map((nearMiss) => (
                    <NearCard key={nearMiss.text} {...own} nearMiss={nearMiss} moqUnit={moqUnit} />
                  ))}
                </Stack>
              </section>
            )}
          </>
        );
      }}
    </Loaded>
  );
}

function OpenCard({ question, ...own }: OwnCompany & { readonly question: Open }): React.ReactNode {
  const { t } = useTranslation('profile');
  const declare = useDeclare(own);
  const remark = question.buyers === null ? t('question.few') : t('question.opens', { count: question.buyers });
  const answer = (given: boolean | number): void => {
    const fact = factOfAnswer(question, given);
    if (fact) void declare.run([fact]);
  };
  return (
    <QuestionCard question={question} remark={remark} busy={declare.busy} onAnswer={answer}>
      {declare.refused && <Refusal message={declare.refused} />}
      <ChangeFailure failure={declare.failure} />
    </QuestionCard>
  );
}

interface NearProps extends OwnCompany {
  readonly nearMiss: NearMiss;
  readonly moqUnit: OwnFact['unit'];
}

function NearCard({ nearMiss, moqUnit, ...own }: NearProps): React.ReactNode {
  const { t } = useTranslation('profile');
  const declare = useDeclare(own);
  const facts = factsOfNearMiss(nearMiss, moqUnit);
  return (
    <Paper withBorder p="md" className={style.near}>
      <Text>{nearMiss.text}</Text>
      {declare.refused && <Refusal message={declare.refused} />}
      <ChangeFailure failure={declare.failure} />
      {facts && (
        <Button
          variant="light"
          loading={declare.busy}
          aria-label={`${t('near.have')}: ${nearMiss.text}`}
          onClick={() => void declare.run(facts)}
        >
          {t('near.have')}
        </Button>
      )}
    </Paper>
  );
}
