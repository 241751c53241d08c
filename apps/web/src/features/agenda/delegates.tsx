import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useReadableName } from '../../format/use-readable-name';
import type { WhoAttendsQuery } from './agenda.generated';
import style from './agenda.module.css';

type Delegate = Extract<WhoAttendsQuery['company'], { __typename: 'Company' }>['delegates'][number];

/** People by the name that they write themselves, and how others can read it. */
export function Delegates({ of: delegates }: { readonly of: readonly Delegate[] }): React.ReactNode {
  const { t } = useTranslation('agenda');
  const readableName = useReadableName();
  if (delegates.length === 0) return <Text c="dimmed">{t('who.nobody')}</Text>;
  return (
    <ul className={style.delegates}>
      {delegates.map(({ personId, ownName, latinName, title, position }) => (
        <li key={personId}>
          {[title, readableName({ ownName, latinName })].filter(Boolean).join(' ')}
          {position && <Text c="dimmed">{position}</Text>}
        </li>
      ))}
    </ul>
  );
}
