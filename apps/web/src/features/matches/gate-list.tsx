import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Gate } from './match';
import style from './matches.module.css';

const SIGNS: Readonly<Record<string, string>> = { pass: '✓', fail: '✕', unknown: '?' };

/** Conditions, each with its verdict in words and in shape: unknown is neither good nor bad. */
export function GateList({
  gates,
  children,
}: {
  readonly gates: readonly Gate[];
  /** What can be done about one. */
  readonly children?: (gate: Gate) => React.ReactNode;
}): React.ReactNode {
  return (
    <ul className={style.gates}>
      {gates.map((gate) => (
        <li key={gate.rule} data-verdict={gate.verdict}>
          <GateText gate={gate} />
          {children?.(gate)}
        </li>
      ))}
    </ul>
  );
}

export function GateText({ gate }: { readonly gate: Gate }): React.ReactNode {
  const { t } = useTranslation('matches');
  return (
    <div className={style.gate} data-verdict={gate.verdict}>
      <span role="img" aria-label={t(`gate.${gate.verdict as 'pass'}`)} className={style.sign}>
        {SIGNS[gate.verdict]}
      </span>
      <Text size="sm" component="span">
        {gate.text}
      </Text>
    </div>
  );
}
