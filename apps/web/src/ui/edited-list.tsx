import type { Operation } from '../graphql/operation';
import { useQuery } from '../graphql/use-query';
import { ComparedList } from './compared-list';
import { Loaded } from './loaded';
import { TakeBackFile } from './take-back-file';
import { useColumnName } from './use-column-name';
import type { Deed } from './use-deed';

type Compared = React.ComponentProps<typeof ComparedList>;

interface Frame<Checked extends object, Where extends object> {
  /** Whose list it is. */
  readonly of: Where;
  readonly words: React.ComponentProps<typeof TakeBackFile>['words'];
  /** What columns are called that no other list has. */
  readonly names?: Partial<Record<string, string>>;
  /** Where the list goes out. */
  readonly exported: string;
  readonly check: Operation<Checked, { readonly input: NoInfer<Where> & { readonly uploadId: string } }>;
  /** Makes the changes that were seen. */
  readonly deed: Deed<
    { readonly __typename: string; readonly changed?: number },
    { readonly input: NoInfer<Where> & { readonly uploadId: string; readonly seen: string } }
  >;
}

interface Shown<Checked extends object> {
  /** What the gateway said of the file; `list` is what every list needs to show it. */
  readonly shown: (said: Checked[keyof Checked], list: Omit<Compared, 'said'>) => React.ReactNode;
}

/** A list whose check says no more than what would change. */
export function EditedList<Checked extends Readonly<Record<string, Compared['said']>>, Where extends object>(
  frame: Frame<Checked, Where>,
): React.ReactNode {
  return <CheckedList {...frame} shown={(said, list) => <ComparedList said={said} {...list} />} />;
}

/** An exported list, as it comes back edited, and what its check says of it. */
export function CheckedList<Checked extends object, Where extends object>({
  of,
  words,
  names,
  exported,
  check,
  deed,
  shown,
}: Frame<Checked, Where> & Shown<Checked>): React.ReactNode {
  const takeBack = async (uploadId: string, seen: string): Promise<number | null> =>
    (await deed.run({ input: { ...of, uploadId, seen } }))?.changed ?? null;
  return (
    <TakeBackFile
      {...{ words, exported, deed, takeBack }}
      compared={(uploadId, onApprove) => (
        <Comparison {...{ of, names, check, shown, uploadId, onApprove }} busy={deed.busy} />
      )}
    />
  );
}

interface ComparisonProps<Checked extends object, Where extends object>
  extends Pick<Frame<Checked, Where>, 'of' | 'names' | 'check'>, Shown<Checked>, Pick<Compared, 'busy'> {
  readonly uploadId: string;
  readonly onApprove: (seen: string) => void;
}

function Comparison<Checked extends object, Where extends object>(
  props: ComparisonProps<Checked, Where>,
): React.ReactNode {
  const { of, names, check, shown, uploadId, onApprove, busy } = props;
  const nameOfColumn = useColumnName(names);
  return (
    <Loaded of={useQuery(check, { input: { ...of, uploadId } })}>
      {(answer) => shown(Object.values(answer)[0] as Checked[keyof Checked], { nameOfColumn, busy, onApprove })}
    </Loaded>
  );
}
