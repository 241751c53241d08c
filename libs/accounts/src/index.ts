export { Identities, type Identity } from './application/ports/identities.js';
export { SessionEndings } from './application/ports/session-endings.js';
export { Tokens } from './application/ports/tokens.js';
