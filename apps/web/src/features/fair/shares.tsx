import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import type { SharesFragment } from './figures.generated';
import style from './fair.module.css';

interface Props {
  readonly title: string;
  readonly shares: SharesFragment;
  readonly nameOf: (id: string) => string;
}

/** Counts by sector or country, most first, each beside a bar. */
export function Shares({ title, shares: { shown, others }, nameOf }: Props): React.ReactNode {
  const { t } = useTranslation('fair');
  const formats = useFormats();
  if (shown.length === 0) return null;
  const lines = [
    ...shown.map(({ id, count }) => ({ id, name: nameOf(id), count })),
    ...(others > 0 ? [{ id: 'others', name: t('figures.others'), count: others }] : []),
  ];
  const most = Math.max(...lines.map(({ count }) => count));
  return (
    <section>
      <Title order={3} size="h5">
        {title}
      </Title>
      <ul className={style.countries}>
        {lines.map(({ id, name, count }) => (
          <li key={id} className={style.country}>
            <span>{name}</span>
            <meter min={0} max={most} value={count} aria-hidden="true" />
            <span>{formats.number(count)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
