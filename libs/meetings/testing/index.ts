export * from './meetings.fixture.js';
