import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { problemAt } from '../../ui/problems';
import type { Round } from './round';
import { CHOICES, type Draft, isBeyond, NUMBERS } from './rules';
import style from './rounds.module.css';

interface Props {
  readonly kind: Round['kind'];
  readonly draft: Draft;
  readonly problems: readonly { readonly path: readonly string[]; readonly message: string }[];
  readonly onChange: (name: string, value: string) => void;
}

/** The rules that a round of a kind goes by, each with what is wrong with it. */
export function RuleFields({ kind, draft, problems, onChange }: Props): React.ReactNode {
  const { t } = useTranslation('rounds');
  const choices =
    kind === 'PROPOSE'
      ? (['silenceRule'] as const)
      : (['interpreterLevel', 'interpreterTrade', 'silenceRule'] as const);
  return (
    <div className={style.rules}>
      {NUMBERS[kind].map(({ name, step, least, most }) => (
        <TextInput
          key={name}
          type="number"
          inputMode="decimal"
          min={least}
          max={most}
          step={step}
          label={t(`rule.${name}`)}
          value={draft[name]}
          error={
            problemAt(problems, name) &&
            (isBeyond(draft[name], { least, most }) ? t('rule.between', { least, most }) : problemAt(problems, name))
          }
          onChange={({ currentTarget }) => onChange(name, currentTarget.value)}
        />
      ))}
      {choices.map((name) => (
        <NativeSelect
          key={name}
          label={t(`rule.${name}`)}
          value={draft[name]}
          error={problemAt(problems, name)}
          data={CHOICES[name].map((value) => ({ value, label: t(`choice.${value}`) }))}
          onChange={({ currentTarget }) => onChange(name, currentTarget.value)}
        />
      ))}
      {kind === 'PROPOSE' && (
        <Checkbox
          label={t('rule.certificatesMustBeVerified')}
          checked={draft.certificatesMustBeVerified === 'true'}
          onChange={({ currentTarget }) => onChange('certificatesMustBeVerified', String(currentTarget.checked))}
        />
      )}
    </div>
  );
}
