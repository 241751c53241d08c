export { type FairFacts, factsOfFair } from './tasks/facts-of-fair.js';
export { EngineThreads } from './threads/engine-threads.js';
export { MatchingThread } from './threads/matching-thread.js';
export { ThreadPairChooser } from './thread-pair-chooser.js';
export { ThreadPairScorer } from './thread-pair-scorer.js';
export { problemOf } from './timetabling/problem-of.js';
export { ThreadTimetabler } from './timetabling/thread-timetabler.js';
