import { useState } from 'react';
import type { Failure } from '../../graphql/failures';
import { useChange } from '../../graphql/use-change';
import type { EnteredFact } from './entered-facts';
import { lookAgain } from './look-again';
import { DeclareOwnFacts } from './profile.generated';

export interface OwnCompany {
  readonly fairId: string;
  readonly companyId: string;
}

interface Declare {
  /** True: all of it was taken. */
  run(facts: readonly EnteredFact[]): Promise<boolean>;
  readonly busy: boolean;
  readonly failure: Failure | null;
  /** What was not taken and why, in the reader's language. */
  readonly refused: string | null;
}

/** The firm says facts of itself. */
export function useDeclare({ fairId, companyId }: OwnCompany): Declare {
  const declare = useChange(DeclareOwnFacts);
  const [refused, setRefused] = useState<string | null>(null);
  const run = async (facts: readonly EnteredFact[]): Promise<boolean> => {
    const said = (await declare.run({ input: { fairId, companyId }, facts }))?.declareFacts;
    if (!said) return false;
    const problems =
      said.__typename === 'SavedCompany'
        ? said.refused.map(({ text, problems: of }) => [text, ...of.map(({ message }) => message)].join(' '))
        : said.__typename === 'InvalidInput'
          ? said.problems.map(({ message }) => message)
          : [said.message];
    setRefused(problems.length > 0 ? [...new Set(problems)].join(' ') : null);
    if (said.__typename === 'SavedCompany') lookAgain();
    return problems.length === 0;
  };
  return { run, busy: declare.busy, failure: declare.failure, refused };
}
