import { useTranslation } from 'react-i18next';
import { useFormats } from '../../format/use-formats';
import { type CurvePoint, curveIn } from './curve-points';
import style from './timetable.module.css';

const [WIDTH, HEIGHT] = [420, 200];
const BOX = { left: 48, right: WIDTH - 12, top: 14, bottom: HEIGHT - 30 };

interface Props {
  readonly title: string;
  /** Such as "tables". */
  readonly unit: string;
  readonly points: readonly CurvePoint[];
}

/** How many meetings are possible at most with so many of something; the same as a table for who cannot see the curve. */
export function CapacityChart({ title, unit, points }: Props): React.ReactNode {
  const { t } = useTranslation('timetable');
  const formats = useFormats();
  // One point is no curve: it says what stands above.
  if (points.length < 2) return null;
  const { line, dots, marks } = curveIn(points, BOX);
  const every = Math.max(1, Math.ceil(dots.length / 8));
  return (
    <figure className={style.chart}>
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={title}>
        {marks.map(({ y, value }) => (
          <g key={value}>
            <line className={style.axis} x1={BOX.left} x2={BOX.right} y1={y} y2={y} />
            <text x={BOX.left - 6} y={y + 4} textAnchor="end">
              {formats.number(value)}
            </text>
          </g>
        ))}
        <polyline className={style.line} points={line} />
        {dots.map(({ x, y, point }, at) => (
          <g key={point.count}>
            <circle className={style.dot} cx={x} cy={y} r={3.5}>
              <title>
                {t('capacity.point', { count: point.mostMeetings, number: formats.number(point.count), unit })}
              </title>
            </circle>
            {at % every === 0 && (
              <text x={x} y={HEIGHT - 12} textAnchor="middle">
                {formats.number(point.count)}
              </text>
            )}
          </g>
        ))}
      </svg>
      <details>
        <summary>{t('capacity.figures')}</summary>
        <table className={style.figures}>
          <thead>
            <tr>
              <th scope="col">{unit}</th>
              <th scope="col">{t('capacity.most')}</th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ count, mostMeetings }) => (
              <tr key={count}>
                <th scope="row">{formats.number(count)}</th>
                <td>{formats.number(mostMeetings)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
