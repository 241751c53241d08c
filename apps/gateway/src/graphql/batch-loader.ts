import type { Caller } from '../access/caller.js';

/** For whom something is loaded. */
export interface LoadingFor {
  readonly caller: Caller;
}

/** Loads many keys with one statement. Subclasses are `@Injectable()` and listed in their feature's module. */
export abstract class BatchLoader<K, V> {
  /** One value for each key, in the order of the keys; see `inOrderOf`. */
  abstract loadMany(keys: readonly K[], context: LoadingFor): Promise<readonly (V | Error)[]>;
}
