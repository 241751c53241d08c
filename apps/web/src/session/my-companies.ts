import { useEffect, useState, useSyncExternalStore } from 'react';
import { askOrKept } from '../graphql/ask-or-kept';
import { asFailure, type Failure } from '../graphql/failures';
import { recall, remember } from '../state/memory';
import { createStore } from '../state/store';
import { CompanyAtFair, type CompanyAtFairQuery } from './company-at-fair.generated';
import { type Person, useMe } from './session';

export type MyCompany = Extract<CompanyAtFairQuery['company'], { __typename: 'Company' }>;

export interface MyCompanies {
  /** Undefined until they are known. */
  readonly all?: readonly MyCompany[];
  /** The one that the person speaks for now. */
  readonly current?: MyCompany;
  readonly failure?: Failure;
  choose(companyId: string): void;
  /** After a failure. */
  retry(): void;
}

/** Counts choices, so that every part of a page follows one made in another. */
const choices = createStore(0);

const known = new Map<string, Promise<readonly MyCompany[]>>();

/** The reader's companies that take part in a fair, and which of them the reader speaks for on this device. */
export function useMyCompanies(fairId: string): MyCompanies {
  const me = useMe();
  const [found, setFound] = useState<{ all?: readonly MyCompany[]; failure?: Failure }>({});
  useSyncExternalStore(choices.subscribe, choices.get);
  const [turn, setTurn] = useState(0);
  const chosen = recall(`company.${fairId}`);
  useEffect(() => {
    let gone = false;
    setFound({});
    if (me)
      companiesOf(me, fairId).then(
        (all) => !gone && setFound({ all }),
        (error: unknown) => !gone && setFound({ failure: asFailure(error) }),
      );
    else if (me === null) setFound({ all: [] });
    return () => void (gone = true);
  }, [me, fairId, turn]);
  const current = found.all?.find(({ id }) => id === chosen) ?? found.all?.[0];
  const choose = (companyId: string): void => {
    remember(`company.${fairId}`, companyId);
    choices.set(choices.get() + 1);
  };
  return { ...found, current, choose, retry: () => setTurn(turn + 1) };
}

function companiesOf(me: Person, fairId: string): Promise<readonly MyCompany[]> {
  const ids = [...new Set(me.memberships.flatMap(({ companyId }) => companyId ?? []))];
  const key = `${me.personId} ${fairId} ${ids.join()}`;
  const asked =
    known.get(key) ??
    Promise.all(ids.map((companyId) => askOrKept(CompanyAtFair, { companyId, fairId }))).then((answers) =>
      answers.flatMap(({ company }) => (company.__typename === 'Company' && company.participation ? [company] : [])),
    );
  known.set(key, asked);
  asked.catch(() => known.delete(key));
  return asked;
}
