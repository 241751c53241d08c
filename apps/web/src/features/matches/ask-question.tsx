import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFactText } from '../../format/use-fact-text';
import { useChange } from '../../graphql/use-change';
import { ChangeFailure } from '../../ui/change-failure';
import { Refusal } from '../../ui/refusal';
import { type Question } from './match';
import { AskSupplierQuestion, type AskSupplierQuestionMutation } from './matches.generated';

interface Props {
  readonly fairId: string;
  readonly supplierId: string;
  readonly question: Question;
}

/** Puts one open question to the supplier, by a letter that does not say who asks. */
export function AskQuestion({ fairId, supplierId, question }: Props): React.ReactNode {
  const { t } = useTranslation('matches');
  const told = useFactText();
  const ask = useChange(AskSupplierQuestion);
  const [said, setSaid] = useState<AskSupplierQuestionMutation['askSupplier'] | null>(null);
  const run = async (): Promise<void> =>
    setSaid((await ask.run({ input: { fairId, companyId: supplierId, ...question } }))?.askSupplier ?? null);
  if (said?.__typename === 'AskedSupplier')
    return (
      <Text size="sm" role="status">
        {said.letters > 0 ? t('ask.sent') : t('ask.waiting')}
      </Text>
    );
  const about = told({ kind: question.kind === 'MARKET' ? 'WANTED_MARKET' : '', taxonomyId: question.taxonomyId });
  return (
    <>
      {said && <Refusal message={('problems' in said ? said.problems[0]?.message : undefined) ?? said.message} />}
      <ChangeFailure failure={ask.failure} />
      <Button size="compact-sm" variant="light" loading={ask.busy} onClick={() => void run()}>
        {about ? t('ask.about', { what: about }) : t('ask')}
      </Button>
    </>
  );
}
