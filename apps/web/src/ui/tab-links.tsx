import { Link, useSearchParams } from 'react-router';
import { TabRow } from './tab-row';
import style from './tab-links.module.css';

interface Props<Tab extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly tab: Tab; readonly label: string }[];
  readonly current: Tab;
}

/** Parts of one page, each with an address of its own. */
export function TabLinks<Tab extends string>({ label, tabs, current }: Props<Tab>): React.ReactNode {
  return (
    <TabRow label={label} current={current} className={style.tabs}>
      {tabs.map(({ tab, label: name }) => (
        <Link key={tab} className={style.tab} to={`?tab=${tab}`} aria-current={tab === current ? 'page' : undefined}>
          {name}
        </Link>
      ))}
    </TabRow>
  );
}

/** Which part the address names; the first where it names none. */
export function useTab<Tab extends string>(tabs: readonly Tab[]): Tab {
  const [address] = useSearchParams();
  return tabs.find((tab) => tab === address.get('tab')) ?? tabs[0];
}
