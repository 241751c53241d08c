import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Rows } from '../../../ui/rows';
import type { DeedProblem } from '../../../ui/use-deed';

export interface PaperDraft {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
}

const NAMES = ['code', 'vi', 'en'] as const;
const MOST = { code: 40, vi: 200, en: 200 } as const;

interface Props {
  readonly papers: readonly PaperDraft[];
  readonly problems: readonly DeedProblem[];
  readonly onChange: (papers: readonly PaperDraft[]) => void;
}

/** The papers that firms hand in, each with its problems beside it. */
export function PaperRows({ papers, problems, onChange }: Props): React.ReactNode {
  const { t } = useTranslation('programmes');
  const problemOf = (nth: number, name: string): string | undefined =>
    problems.find(({ path }) => path?.[1] === String(nth) && path.at(-1) === name)?.message;
  return (
    <Rows label={t('open.papers')} rows={papers} empty={{ code: '', vi: '', en: '' }} onChange={onChange}>
      {(row, change, nth) =>
        NAMES.map((name) => (
          <TextInput
            key={name}
            label={t(`open.${name}`)}
            description={name === 'code' ? t('open.codeHint') : undefined}
            maxLength={MOST[name]}
            required
            value={row[name]}
            error={problemOf(nth, name)}
            onChange={({ currentTarget }) => change({ [name]: currentTarget.value })}
          />
        ))
      }
    </Rows>
  );
}
