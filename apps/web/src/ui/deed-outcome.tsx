import { ChangeFailure } from './change-failure';
import { Refusal } from './refusal';
import type { Deed } from './use-deed';

interface Props {
  readonly of: Pick<Deed<never, never>, 'failure' | 'refused' | 'problems'>;
  /** Fields that show their problems themselves. */
  readonly fields?: readonly string[];
}

/** Why something was not done, but for what stands beside its fields. */
export function DeedOutcome({ of: { failure, refused, problems }, fields = [] }: Props): React.ReactNode {
  const others = problems.filter(({ path }) => !fields.includes(path?.at(-1) ?? ''));
  return (
    <>
      {refused && (
        <Refusal message={refused}>
          {others.length > 0 && (
            <ul>
              {others.map(({ message }, ordinal) => (
                <li key={ordinal}>{message}</li>
              ))}
            </ul>
          )}
        </Refusal>
      )}
      <ChangeFailure failure={failure} />
    </>
  );
}
