import { FileProblems, type FileProblem } from './file-problems';
import { ListDifference } from './list-difference';
import { Refusal } from './refusal';

type Difference = React.ComponentProps<typeof ListDifference>['difference'] & { readonly seen: string };

interface Props {
  /** What the gateway said of an edited list. */
  readonly said:
    | ({ readonly __typename: 'ListDifference' } & Difference)
    | { readonly __typename: 'UnusableFile'; readonly problems: readonly FileProblem[] }
    | { readonly __typename: 'NotFound'; readonly message: string };
  readonly nameOfColumn: (column: string) => string;
  readonly busy: boolean;
  /** Absent where something else forbids it. */
  readonly onApprove?: (seen: string) => void;
}

/** What an edited list would change, or why it cannot be taken. */
export function ComparedList({ said, nameOfColumn, busy, onApprove }: Props): React.ReactNode {
  if (said.__typename === 'UnusableFile') return <FileProblems problems={said.problems} nameOfColumn={nameOfColumn} />;
  if (said.__typename === 'NotFound') return <Refusal message={said.message} />;
  return (
    <ListDifference
      difference={said}
      nameOfColumn={nameOfColumn}
      busy={busy}
      onApprove={onApprove && (() => onApprove(said.seen))}
    />
  );
}
