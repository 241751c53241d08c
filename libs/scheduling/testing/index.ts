export { randomProblem, type ProblemSize } from './random-problem.fixture.js';
export { bruteForce } from './brute-force.fixture.js';
