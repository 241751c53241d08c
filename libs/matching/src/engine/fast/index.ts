export { Matcher, scoreAll } from './matcher.js';
