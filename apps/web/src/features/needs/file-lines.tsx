import { useTranslation } from 'react-i18next';
import type { NeedsFileQuery } from './needs.generated';
import { NeedSummary } from './need-summary';
import style from './needs.module.css';

type Lines = Extract<NeedsFileQuery['needsFile'], { __typename: 'NeedsFilePreview' }>['lines'];

/** What each line of a file would become; the ones with problems are marked. */
export function FileLines({
  lines,
  wrong,
}: {
  readonly lines: Lines;
  readonly wrong: readonly number[];
}): React.ReactNode {
  const { t } = useTranslation('needs');
  return (
    <ol className={style.lines}>
      {lines.map((line) => (
        <li key={line.row} data-wrong={wrong.includes(line.row) || undefined}>
          <strong>
            {t('file.atRow', { row: line.row })} · {line.title || '—'}
          </strong>
          <NeedSummary need={line} />
        </li>
      ))}
    </ol>
  );
}
