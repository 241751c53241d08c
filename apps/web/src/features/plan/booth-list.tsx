import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { lookOf, type SeenBooth } from './booth';
import style from './plan.module.css';

interface Props {
  readonly booths: readonly SeenBooth[];
  readonly mine: ReadonlySet<string>;
  /** Of several that are to be had together. */
  readonly chosen?: ReadonlySet<string>;
  readonly onSelect: (boothId: string) => void;
}

/** The same booths as a table, for who would rather read than look around. */
export function BoothList({ booths, mine, chosen, onSelect }: Props): React.ReactNode {
  const { t } = useTranslation('plan');
  const formats = useFormats();
  return (
    <details className={style.list}>
      <summary>{t('list.title', { count: booths.length })}</summary>
      <div className={style.scroll}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('list.number')}</th>
              <th scope="col">{t('list.state')}</th>
              <th scope="col">{t('list.area')}</th>
              <th scope="col">{t('list.openSides')}</th>
              <th scope="col">{t('list.price')}</th>
            </tr>
          </thead>
          <tbody>
            {booths.map((booth) => (
              <tr key={booth.id}>
                <th scope="row">
                  <button type="button" aria-pressed={chosen?.has(booth.id)} onClick={() => onSelect(booth.id)}>
                    {booth.number}
                  </button>
                </th>
                <td>{booth.companyName ?? t(`look.${lookOf(booth, mine)}`)}</td>
                <td>{formats.area(booth.areaDm2)}</td>
                <td>{formats.number(booth.openSides)}</td>
                <td>{booth.price && formats.money(booth.price)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
