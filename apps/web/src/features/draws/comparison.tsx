import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from '../../graphql/use-query';
import { DataTable } from '../../ui/data-table';
import { Loaded } from '../../ui/loaded';
import { ComparedDraws } from './draws.generated';
import type { Draw } from './use-draws';
import style from './draws.module.css';

/** Draws beside each other: who is better off than in the first, who is worse off, and what each firm would get. */
export function Comparison({
  fairId,
  draws,
}: {
  readonly fairId: string;
  readonly draws: readonly Draw[];
}): React.ReactNode {
  const { t } = useTranslation('draws');
  const query = useQuery(ComparedDraws, { fairId, drawIds: draws.map(({ id }) => id) });
  return (
    <section className={style.card} aria-label={t('comparison.title')}>
      <Title order={3} size="h5">
        {t('comparison.title')}
      </Title>
      <Loaded of={query}>
        {({ drawComparison }) => (
          <>
            {drawComparison?.draws.map(({ drawId, gain, lose }) => (
              <Text key={drawId}>
                {t('comparison.line', { name: draws.find(({ id }) => id === drawId)?.name ?? '', gain, lose })}
              </Text>
            ))}
            <div className={style.scroll}>
              <DataTable
                label={t('comparison.title')}
                rows={drawComparison?.firms ?? []}
                keyOf={({ companyId }) => companyId}
                columns={[
                  { key: 'firm', heading: t('outcomes.firm'), cell: ({ company }) => company?.shortName ?? t('gone') },
                  ...draws.map(({ id, name }, nth) => ({
                    key: id,
                    heading: name,
                    cell: ({ draws: got }: { draws: readonly ({ booths: readonly string[] } | null)[] }) =>
                      got[nth]?.booths.join(', ') || '–',
                  })),
                ]}
              />
            </div>
          </>
        )}
      </Loaded>
    </section>
  );
}
