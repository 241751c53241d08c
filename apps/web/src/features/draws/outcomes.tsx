import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { useQuery } from '../../graphql/use-query';
import { DataTable } from '../../ui/data-table';
import { Loaded } from '../../ui/loaded';
import { DrawOutcomes } from './draws.generated';
import style from './draws.module.css';

/** What each firm gets, and why not what it wished for more. */
export function Outcomes({ fairId, drawId }: { readonly fairId: string; readonly drawId: string }): React.ReactNode {
  const { t } = useTranslation('draws');
  const formats = useFormats();
  return (
    <Loaded of={useQuery(DrawOutcomes, { fairId, drawId })}>
      {({ drawOutcomes }) => (
        <div className={style.scroll}>
          <DataTable
            label={t('outcomes.title')}
            rows={drawOutcomes ?? []}
            keyOf={({ companyId }) => companyId}
            columns={[
              { key: 'firm', heading: t('outcomes.firm'), cell: ({ company }) => company?.shortName ?? t('gone') },
              {
                key: 'points',
                heading: t('outcomes.points'),
                cell: ({ points }) => formats.number(points),
                isFigure: true,
              },
              {
                key: 'booths',
                heading: t('outcomes.booths'),
                cell: ({ booths }) => booths.map(({ number }) => number).join(', '),
              },
              {
                key: 'why',
                heading: t('outcomes.why'),
                cell: ({ message, reasons }) => (
                  <>
                    {message}
                    {reasons.length > 0 && (
                      <ul className={style.reasons}>
                        {reasons.map((reason, ordinal) => (
                          <li key={ordinal}>{reason.message}</li>
                        ))}
                      </ul>
                    )}
                  </>
                ),
              },
            ]}
          />
        </div>
      )}
    </Loaded>
  );
}
