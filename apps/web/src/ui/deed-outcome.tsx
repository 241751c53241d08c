import { useEffect, useRef } from 'react';
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
  const said = useRef<HTMLDivElement>(null);
  // In a long form the field may stand far above its button.
  useEffect(() => {
    if (problems.length === 0) return;
    said.current?.closest('form')?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);
  const others = problems.filter(({ path }) => !fields.includes(path?.at(-1) ?? ''));
  return (
    <>
      {refused && (
        <div ref={said}>
          <Refusal message={refused}>
            {others.length > 0 && (
              <ul>
                {others.map(({ message }, ordinal) => (
                  <li key={ordinal}>{message}</li>
                ))}
              </ul>
            )}
          </Refusal>
        </div>
      )}
      <ChangeFailure failure={failure} />
    </>
  );
}
