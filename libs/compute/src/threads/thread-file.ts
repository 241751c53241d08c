/**
 * Where the compiled entry of threads lies. Threads are not transformed on the fly, so sources that run under a
 * transformer (tests) start the built file.
 */
export function threadFile(here: string = import.meta.url): URL {
  return here.endsWith('.ts')
    ? new URL('../../../../dist/libs/compute/src/threads/thread-entry.js', here)
    : new URL('./thread-entry.js', here);
}
