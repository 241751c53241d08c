import { Button, Checkbox, Paper, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { outdate } from '../../graphql/answers';
import { useChange } from '../../graphql/use-change';
import { ChangeFailure } from '../../ui/change-failure';
import { Refusal } from '../../ui/refusal';
import type { Round, Rules, Weights } from './round';
import { PromiseFields } from './promise-fields';
import { RuleFields } from './rule-fields';
import { changeOf, CHOICES, type Draft, draftOf, NUMBERS } from './rules';
import {
  type ChangeRoundRulesMutation,
  ChangeRoundRules,
  RequestRound,
  RoundRules,
  RoundsPage,
} from './rounds.generated';
import { WeightSliders } from './weight-sliders';
import { WeightTrial } from './weight-trial';
import style from './rounds.module.css';

type Invalid = Extract<ChangeRoundRulesMutation['changeRoundSettings'], { __typename: 'InvalidInput' }>;
const KINDS = ['PROPOSE', 'TIMETABLE'] as const;

interface Props {
  readonly fairId: string;
  readonly rules: Rules;
  readonly weights: Weights | null;
  readonly onStarted: (roundId: string) => void;
}

/** Chooses the kind of a round and the rules it goes by, and starts it. Changed rules are kept before it starts. */
export function StartRound({ fairId, rules, weights, onStarted }: Props): React.ReactNode {
  const { t } = useTranslation('rounds');
  const [kind, setKind] = useState<Round['kind']>('PROPOSE');
  // What is typed lies over the rules, so that it stays when they are asked for anew.
  const [edits, setEdits] = useState<Draft>({});
  const draft: Draft = { ...draftOf(rules, weights), ...edits };
  const [seed, setSeed] = useState('1');
  const [fresh, setFresh] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const [problems, setProblems] = useState<Invalid['problems']>([]);
  const change = useChange(ChangeRoundRules);
  const request = useChange(RequestRound);
  // What stands beside its field is not said again below.
  const fields: readonly string[] = [...NUMBERS[kind].map(({ name }) => name), ...Object.keys(CHOICES)];
  const isAtField = ({ path }: Invalid['problems'][number]): boolean => fields.includes(path.at(-1) ?? '');
  const others = problems.filter((problem) => !isAtField(problem));
  const changed = changeOf(draft, rules, weights);
  const edit = (name: string, value: string): void => setEdits((before) => ({ ...before, [name]: value }));

  const keep = async (): Promise<boolean> => {
    setRefused(null);
    setProblems([]);
    if (Object.keys(changed).length === 0) return true;
    const said = (await change.run({ fairId, change: changed }))?.changeRoundSettings;
    if (said?.__typename === 'RoundSettings') outdate(RoundRules);
    else if (said) setRefused(said.message);
    if (said?.__typename === 'InvalidInput') setProblems(said.problems);
    return said?.__typename === 'RoundSettings';
  };
  const start = async (): Promise<void> => {
    if (!(await keep())) return;
    const wish = { fairId, kind, seed: Math.abs(Math.trunc(Number(seed))) || 1, fresh: kind === 'TIMETABLE' && fresh };
    const said = (await request.run(wish))?.requestRound;
    if (said?.__typename === 'RequestedRound') onStarted(said.roundId);
    else if (said) setRefused(said.message);
    if (said?.__typename === 'RoundUnderWay') outdate(RoundsPage);
  };

  return (
    <Paper withBorder p="md" mb="lg">
      <Title order={2} size="h4" mb="sm">
        {t('start.title')}
      </Title>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void start();
        }}
        noValidate
      >
        <fieldset className={style.kinds}>
          <legend className={style.unseen}>{t('start.kind')}</legend>
          {KINDS.map((one) => (
            <label key={one} data-chosen={kind === one}>
              <input type="radio" name="kind" checked={kind === one} onChange={() => setKind(one)} />
              <span>
                <strong>{t(`kind.${one}`)}</strong>
                <br />
                {t(`about.${one}`)}
              </span>
            </label>
          ))}
        </fieldset>
        <details className={style.details} open={problems.some(isAtField) || undefined}>
          <summary>{t('rules')}</summary>
          <RuleFields kind={kind} draft={draft} problems={problems} onChange={edit} />
        </details>
        {kind === 'PROPOSE' && (
          <details className={style.details}>
            <summary>{t('promises')}</summary>
            <PromiseFields draft={draft} onChange={edit} />
          </details>
        )}
        {kind === 'PROPOSE' && weights && (
          <details className={style.details}>
            <summary>{t('weights', { version: weights.version })}</summary>
            <WeightSliders weights={weights} draft={draft} onChange={edit} />
            <WeightTrial fairId={fairId} weights={weights} draft={draft} />
          </details>
        )}
        {kind === 'TIMETABLE' && (
          <Checkbox
            mb="md"
            label={t('fresh.label')}
            description={t('fresh.about')}
            checked={fresh}
            onChange={({ currentTarget }) => setFresh(currentTarget.checked)}
          />
        )}
        <details className={style.details}>
          <summary>{t('seed')}</summary>
          <TextInput
            type="number"
            min={1}
            label={t('seed.label')}
            description={t('seed.about')}
            value={seed}
            onChange={({ currentTarget }) => setSeed(currentTarget.value)}
          />
        </details>
        {refused && (
          <Refusal message={refused}>
            {others.length > 0 && (
              <ul>
                {others.map(({ path, message }) => (
                  <li key={path.join('.')}>{message}</li>
                ))}
              </ul>
            )}
          </Refusal>
        )}
        <ChangeFailure failure={change.failure ?? request.failure} />
        <div className={style.buttons}>
          <Button type="submit" loading={change.busy || request.busy}>
            {t(`start.${kind}`)}
          </Button>
          {Object.keys(changed).length > 0 && (
            <Button variant="default" onClick={() => void keep()} disabled={change.busy}>
              {t('keepRules')}
            </Button>
          )}
        </div>
      </form>
    </Paper>
  );
}
