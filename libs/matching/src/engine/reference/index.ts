export { explainInScene } from './explain-pair.js';
export { rememberAspects } from './remember-aspects.js';
export { scoreAllByObject } from './score-all.js';
export { scoreInScene } from './score-in-scene.js';
