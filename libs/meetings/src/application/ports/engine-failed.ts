/** Thrown by an engine's port when the engine broke on these inputs: running it again would break it again. */
export class EngineFailed extends Error {
  override readonly name = 'EngineFailed';
}
