import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../graphql/use-change';
import { ChangeFailure } from '../../ui/change-failure';
import { QuestionCard } from '../../ui/question-card';
import { AnswerCompanyQuestion } from '../../ui/questions.generated';
import { Refusal } from '../../ui/refusal';
import { lookAgain } from './look-again';
import type { Asked } from './question';
import type { OwnCompany } from './use-declare';

/** A question that a buyer or the organiser has put to the firm. */
export function AskedQuestion({
  fairId,
  companyId,
  question,
}: OwnCompany & { readonly question: Asked }): React.ReactNode {
  const { t } = useTranslation('profile');
  const answer = useChange(AnswerCompanyQuestion);
  const [refused, setRefused] = useState<string | null>(null);
  const run = async (given: boolean | number): Promise<void> => {
    const value = typeof given === 'boolean' ? { yes: given } : { amount: given };
    const input = { fairId, companyId, questionId: question.id, ...value };
    const said = (await answer.run({ input }))?.answerCompanyQuestion;
    if (said?.__typename === 'AnsweredQuestion') lookAgain();
    else if (said) setRefused(said.__typename === 'InvalidInput' ? said.problems[0]?.message : said.message);
  };
  return (
    <QuestionCard
      question={question}
      remark={t('question.asked')}
      busy={answer.busy}
      onAnswer={(given) => void run(given)}
    >
      {refused && <Refusal message={refused} />}
      <ChangeFailure failure={answer.failure} />
    </QuestionCard>
  );
}
