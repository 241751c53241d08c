export { explainInScene } from './explain-pair.js';
export { scoreAllByObject } from './score-all.js';
