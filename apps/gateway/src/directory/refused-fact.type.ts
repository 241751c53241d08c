import type { ProfileFactKind, RefusedFact as Refused } from '@ketnoi/directory';
import type { Language } from '@ketnoi/kernel';
import { text } from '@ketnoi/messages';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Problem } from '../graphql/expected-error.type.js';
import { tellContradiction, toContradiction } from './contradiction.type.js';
import { ProfileFactKindEnum } from './profile.type.js';

@ObjectType({ description: 'A declared fact that was not taken. Its text names it and says why.' })
export class RefusedFact {
  @Field(() => Int, { description: 'Where it stands among the declared facts, counted from 0.' })
  index: number;

  @Field(() => ProfileFactKindEnum)
  kind: ProfileFactKind;

  @Field(() => String, { description: 'What it says: the id or code it names, or its amount.' })
  said: string;

  @Field(() => [String], { description: 'For programs: what is wrong, such as unknown-id or order-above-capacity.' })
  codes: string[];

  @Field(() => [Problem], { description: 'Which of its entries are wrong; none where it contradicts another fact.' })
  problems: Problem[];

  refused: Refused;
}

export const toRefusedFact = (refused: Refused): RefusedFact => {
  const { index, fact, problems, contradiction } = refused;
  return Object.assign(new RefusedFact(), {
    index,
    kind: fact.kind,
    said: fact.taxonomyId ?? (fact.amount === null ? '' : String(fact.amount)),
    codes: contradiction ? [contradiction.code] : problems.map(({ code }) => code),
    problems: problems.map(({ path, code, params }) => Object.assign(new Problem(), { path: [...path], code, params })),
    refused,
  });
};

export function tellRefusedFact({ said: fact, refused }: RefusedFact, language: Language): string {
  if (refused.contradiction) return tellContradiction(toContradiction(refused.contradiction), language);
  const reasons = refused.problems.map(({ code, params }) => text(language, `errors.${code}`, params));
  return [...(fact === '' ? [] : [`${fact}:`]), ...reasons].join(' ');
}
