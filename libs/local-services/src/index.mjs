/**
 * The door of local services. Plain JavaScript without packages: the start scripts enter here before anything is
 * installed or built.
 */
export { canInstallByApt, installByApt } from './apt.mjs';
export { endLeftovers, killAllChildren, startChild, stopAllChildren } from './children.mjs';
export { findChromium } from './find-binaries.mjs';
export { lockOwner, tryLock, withLock } from './lock.mjs';
export { freePort } from './ports.mjs';
export { lives, markOf } from './process-identity.mjs';
export { keptSecrets } from './secrets.mjs';
export { ServicesUnavailable, startServices } from './start-services.mjs';
