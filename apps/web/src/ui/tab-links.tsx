import { useEffect, useRef } from 'react';
import { Link, useSearchParams } from 'react-router';
import style from './tab-links.module.css';

interface Props<Tab extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly tab: Tab; readonly label: string }[];
  readonly current: Tab;
}

/** Parts of one page, each with an address of its own. On a phone one row that is pushed aside, the open part in sight. */
export function TabLinks<Tab extends string>({ label, tabs, current }: Props<Tab>): React.ReactNode {
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    const open = row.current?.querySelector<HTMLElement>('[aria-current]');
    if (!row.current || !open) return;
    const { left, width } = row.current.getBoundingClientRect();
    const at = open.getBoundingClientRect();
    row.current.scrollBy({ left: at.left + at.width / 2 - left - width / 2 });
  }, [current]);
  return (
    <nav ref={row} className={style.tabs} aria-label={label}>
      {tabs.map(({ tab, label: name }) => (
        <Link key={tab} className={style.tab} to={`?tab=${tab}`} aria-current={tab === current ? 'page' : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  );
}

/** Which part the address names; the first where it names none. */
export function useTab<Tab extends string>(tabs: readonly Tab[]): Tab {
  const [address] = useSearchParams();
  return tabs.find((tab) => tab === address.get('tab')) ?? tabs[0];
}
