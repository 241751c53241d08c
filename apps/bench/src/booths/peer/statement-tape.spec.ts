import { tapeOf } from './statement-tape.js';

describe('the tape of statements', () => {
  it('keeps what belongs on one connection together, in the order of beginnings', () => {
    const say = (thread: string, ...statements: string[]) => statements.map((sql) => ({ thread, sql }));
    const tape = tapeOf([
      ...say('1', 'SELECT 1', 'SET TRANSACTION ISOLATION LEVEL READ COMMITTED', 'START TRANSACTION'),
      ...say('2', 'SET TRANSACTION ISOLATION LEVEL READ COMMITTED', 'START TRANSACTION', 'SELECT 2'),
      ...say('1', 'INSERT INTO bookings (id) VALUES (1)', 'COMMIT', 'SELECT 3'),
      ...say('2', 'INSERT INTO bookings (id) VALUES (1)', 'ROLLBACK'),
      ...say('9', 'SET GLOBAL general_log = 0'),
    ]);
    const begin = ['SET TRANSACTION ISOLATION LEVEL READ COMMITTED', 'START TRANSACTION'];
    expect(tape.pieces).toEqual([
      ['SELECT 1'],
      [...begin, 'INSERT INTO bookings (id) VALUES (1)', 'COMMIT'],
      [...begin, 'SELECT 2', 'INSERT INTO bookings (id) VALUES (1)', 'ROLLBACK'],
      ['SELECT 3'],
    ]);
    expect(tape.tables).toEqual(['bookings']);
  });
});
