import { Fragment } from 'react';
import style from './sums.module.css';

export interface SumLine {
  readonly label: string;
  readonly value: string;
  /** What the lines above come to. */
  readonly isTotal?: boolean;
}

/** What each thing costs, and what it comes to. */
export const Sums = ({ lines }: { readonly lines: readonly SumLine[] }): React.ReactNode => (
  <dl className={style.sums}>
    {lines.map(({ label, value, isTotal }, ordinal) => (
      <Fragment key={ordinal}>
        <dt data-total={isTotal}>{label}</dt>
        <dd data-total={isTotal}>{value}</dd>
      </Fragment>
    ))}
  </dl>
);
