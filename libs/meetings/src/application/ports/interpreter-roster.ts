import type { FairId } from '@ketnoi/kernel';
import type { ListedInterpreter } from '../../domain/interpreters/interpreter-list.js';

/** Read model: whoever has the role of interpreter at a fair, or is engaged there, by name. */
export abstract class InterpreterRoster {
  abstract of(fairId: FairId): Promise<readonly ListedInterpreter[]>;
}
