import { useTranslation } from 'react-i18next';
import grid from './grid.module.css';
import style from './timetable.module.css';

/** What the colours and patterns of chips say; each chip says the same in letters. */
export function Legend(): React.ReactNode {
  const { t } = useTranslation('timetable');
  return (
    <ul className={style.legend} aria-label={t('legend')}>
      {(['TABLE', 'BOOTH', 'ONLINE'] as const).map((kind) => (
        <li key={kind}>
          <i className={grid.sample} data-kind={kind} />
          {t(`legend.${kind}`)}
        </li>
      ))}
      <li>
        <i className={grid.ghost} data-look="fits" data-sample="true">
          ✓
        </i>
        {t('legend.fits')}
      </li>
      <li>
        <i className={grid.ghost} data-look="clashes" data-sample="true">
          ✕
        </i>
        {t('legend.clashes')}
      </li>
    </ul>
  );
}
