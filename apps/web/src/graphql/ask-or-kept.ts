import { keyOf } from './answers';
import { ask } from './ask';
import { Unreachable } from './failures';
import type { Operation } from './operation';
import { keepAnswer, keptAnswer } from '../offline/kept-answers';

/**
 * What the gateway answers; without a network, what it answered the last time.
 * @throws {Failure} when there is neither
 */
export async function askOrKept<Answer, Asked>(operation: Operation<Answer, Asked>, variables: Asked): Promise<Answer> {
  const key = keyOf(operation, variables);
  try {
    const answer = await ask(operation, variables);
    void keepAnswer(operation.name, key, answer);
    return answer;
  } catch (error) {
    const kept = error instanceof Unreachable ? await keptAnswer(operation.name, key) : undefined;
    if (!kept) throw error;
    return kept.answer as Answer;
  }
}
