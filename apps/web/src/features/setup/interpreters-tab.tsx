import { Anchor, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { plainAmount } from '../../format/formats';
import { useReadableName } from '../../format/use-readable-name';
import { useQuery } from '../../graphql/use-query';
import { Form } from '../../ui/form';
import { Loaded } from '../../ui/loaded';
import { MoneyFields } from '../../ui/money-fields';
import { endOf, NextPage } from '../../ui/next-page';
import { moneyIn, numberIn, textIn } from '../../ui/typed';
import { useDeed } from '../../ui/use-deed';
import { Saved } from './saved';
import { LetInterpreterGo } from './let-interpreter-go';
import { EngageInterpreter, FairInterpreters, type FairInterpretersQuery } from './setup.generated';
import style from './setup.module.css';

type Person = NonNullable<FairInterpretersQuery['fairStaff']>['nodes'][number];
type Terms = NonNullable<FairInterpretersQuery['interpreters']>[number];

/** Who interprets, on what terms: how many meetings a day, how many in a row, and the fee. */
export function InterpretersTab({
  fairId,
  zone,
  after,
}: {
  readonly fairId: string;
  readonly zone: string;
  readonly after?: string;
}): React.ReactNode {
  const { t } = useTranslation('setup');
  return (
    <Loaded of={useQuery(FairInterpreters, { fairId, after })}>
      {({ fairStaff, interpreters }) => {
        const people = fairStaff?.nodes.filter(({ role }) => role === 'INTERPRETER') ?? [];
        return (
          <>
            {!after && (
              <>
                <Text>{t('interpreters.text')}</Text>
                <Anchor component={Link} to={`/fairs/${fairId}/people`} display="block">
                  {t('interpreters.invite')}
                </Anchor>
              </>
            )}
            <ul className={style.cards}>
              {people.map((person) => (
                <li key={person.id}>
                  <InterpreterCard
                    fairId={fairId}
                    zone={zone}
                    person={person}
                    terms={interpreters?.find(({ personId }) => personId === person.personId)}
                  />
                </li>
              ))}
            </ul>
            {fairStaff && (
              <NextPage
                end={endOf(fairStaff.pageInfo)}
                more={t('more')}
                next={(end) => <InterpretersTab fairId={fairId} zone={zone} after={end} />}
              />
            )}
          </>
        );
      }}
    </Loaded>
  );
}

interface Props {
  readonly fairId: string;
  readonly zone: string;
  readonly person: Person;
  readonly terms: Terms | undefined;
}

function InterpreterCard({ fairId, zone, person: { personId, person }, terms }: Props): React.ReactNode {
  const { t } = useTranslation('setup');
  const engage = useDeed(EngageInterpreter, FairInterpreters);
  const [done, setDone] = useState(false);
  const readableName = useReadableName();
  const name = person ? readableName(person) : '';
  const fee = terms?.feePerHalfDay;
  const submit = async (typed: FormData): Promise<void> => {
    const asked = {
      personId,
      dailyCap: numberIn(typed, 'dailyCap'),
      longestRun: numberIn(typed, 'longestRun'),
      sectors: terms?.sectors ?? [],
      feePerHalfDay: textIn(typed, 'amount') ? moneyIn(typed) : null,
    };
    setDone((await engage.run({ fairId, terms: asked })) !== null);
  };
  return (
    <article className={style.card}>
      <Title order={3} size="h5">
        {name}
      </Title>
      <Text size="sm">
        {person?.languages
          .map(({ language, level }) => `${t(`language.${language}`)} (${t(`level.${level}`)})`)
          .join(', ')}
      </Text>
      <Form onSubmit={(typed) => void submit(typed)}>
        <div className={style.fields}>
          <TextInput
            name="dailyCap"
            type="number"
            min={1}
            label={t('interpreters.dailyCap')}
            defaultValue={terms?.dailyCap ?? 10}
            required
          />
          <TextInput
            name="longestRun"
            type="number"
            min={1}
            label={t('interpreters.longestRun')}
            defaultValue={terms?.longestRun ?? 4}
            required
          />
        </div>
        <MoneyFields
          label={t('interpreters.fee')}
          amount={fee ? plainAmount(fee) : ''}
          currency={fee?.currency}
          isOptional
        />
        <Saved of={engage} done={done} label={t(terms ? 'save' : 'interpreters.engage')} />
      </Form>
      {terms && <LetInterpreterGo fairId={fairId} zone={zone} interpreterId={terms.id} name={name} />}
    </article>
  );
}
