export { explainInScene } from './explain-pair.js';
export { scoreAllByObject } from './score-all.js';
export { scoreInScene } from './score-in-scene.js';
