import { useEffect, useRef } from 'react';
import style from './tab-row.module.css';

interface Props {
  readonly label: string;
  /** Which of them is open. */
  readonly current: string;
  readonly className?: string;
  /** Links, of which the open one says so with `aria-current`. */
  readonly children: React.ReactNode;
}

/** Links to the parts of one thing. On a phone one row that is pushed aside, the open part in sight. */
export function TabRow({ label, current, className = '', children }: Props): React.ReactNode {
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    const open = row.current?.querySelector<HTMLElement>('[aria-current]');
    if (!row.current || !open) return;
    const { left, width } = row.current.getBoundingClientRect();
    const at = open.getBoundingClientRect();
    row.current.scrollBy({ left: at.left + at.width / 2 - left - width / 2 });
  }, [current]);
  return (
    <nav ref={row} className={`${style.row} ${className}`} aria-label={label}>
      {children}
    </nav>
  );
}
