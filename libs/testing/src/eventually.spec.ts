import { eventually } from './eventually.js';

describe('eventually', () => {
  it('passes on the first answer that counts', async () => {
    const answers = [undefined, null, false, 0];
    await expect(eventually(() => answers.shift(), { everyMs: 1 })).resolves.toBe(0);
  });

  it('forgives failures on the way', async () => {
    let calls = 0;
    const condition = (): string => {
      if (++calls < 3) throw new Error('not yet');
      return 'done';
    };
    await expect(eventually(condition, { everyMs: 1 })).resolves.toBe('done');
  });

  it('ends with the last failure of the condition', async () => {
    const condition = (): never => {
      throw new Error('never');
    };
    await expect(eventually(condition, { timeoutMs: 5, everyMs: 1 })).rejects.toThrow('never');
  });

  it('says what it waited for', async () => {
    await expect(eventually(() => false, { timeoutMs: 5, everyMs: 1, what: 'a miracle' })).rejects.toThrow(
      'Waited 5 ms for a miracle, in vain.',
    );
  });
});
