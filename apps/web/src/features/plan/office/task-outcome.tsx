import { ChangeFailure } from '../../../ui/change-failure';
import { otherProblems } from '../../../ui/problems';
import { Refusal } from '../../../ui/refusal';
import type { Task } from './use-task';

/** Why a task was not done, but for what stands beside its fields. */
export function TaskOutcome({
  of: task,
  fields = [],
}: {
  readonly of: Pick<Task<never>, 'failure' | 'refused' | 'problems'>;
  readonly fields?: readonly string[];
}): React.ReactNode {
  const others = otherProblems(task.problems, fields);
  return (
    <>
      {task.refused && (
        <Refusal message={task.refused}>
          {others.length > 0 && (
            <ul>
              {others.map((message, ordinal) => (
                <li key={ordinal}>{message}</li>
              ))}
            </ul>
          )}
        </Refusal>
      )}
      <ChangeFailure failure={task.failure} />
    </>
  );
}
