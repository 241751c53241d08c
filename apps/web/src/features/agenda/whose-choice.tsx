import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useReadableName } from '../../format/use-readable-name';
import type { Colleague, Whose } from './attending';
import style from './agenda.module.css';

interface Props {
  readonly colleagues: readonly Colleague[];
  readonly me: string | undefined;
  readonly whose: Whose;
  /** How many meetings have a clash. */
  readonly clashes: number;
  readonly onChoose: (whose: Whose) => void;
}

/** Everybody's meetings, the reader's own, those of nobody yet, or one colleague's. */
export function WhoseChoice({ colleagues, me, whose, clashes, onChoose }: Props): React.ReactNode {
  const { t } = useTranslation('agenda');
  const readableName = useReadableName();
  const data = [
    { value: 'all', label: t('whose.all') },
    { value: 'mine', label: t('whose.mine') },
    { value: 'nobody', label: t('whose.nobody') },
    ...(clashes > 0 || whose === 'clashes' ? [{ value: 'clashes', label: t('whose.clashes') }] : []),
    ...colleagues
      .filter(({ personId }) => personId !== me)
      .map((colleague) => ({ value: colleague.personId, label: readableName(colleague) })),
  ];
  return (
    <NativeSelect
      className={style.whose}
      aria-label={t('whose')}
      value={whose}
      data={data}
      onChange={({ currentTarget: { value } }) => onChoose(value)}
    />
  );
}
