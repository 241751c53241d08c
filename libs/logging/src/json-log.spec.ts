import { createLog } from './json-log.js';
import { requestIdFrom } from './request-id.js';
import { currentRequestId, runInRequestScope } from './request-scope.js';

function recordingLog() {
  const lines: Record<string, unknown>[] = [];
  const destination = { write: (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>) };
  return { lines, log: createLog({ level: 'info', service: 'gateway', destination }) };
}

describe('the JSON log', () => {
  it('carries the request id through awaited work', async () => {
    const { lines, log } = recordingLog();
    await runInRequestScope({ requestId: 'request-1' }, async () => {
      await Promise.resolve();
      log.info('inside');
    });
    log.info('outside');
    expect(lines.map((l) => l.requestId)).toEqual(['request-1', undefined]);
    expect(currentRequestId()).toBeNull();
  });

  it('does not write secrets', () => {
    const { lines, log } = recordingLog();
    log.info({ password: 'horse', input: { token: 'staple', email: 'a@b.vn' } }, 'signing in');
    expect(lines[0]).toMatchObject({ password: '(secret)', input: { token: '(secret)', email: 'a@b.vn' } });
  });
});

describe('request ids', () => {
  it('keeps a harmless one and replaces any other', () => {
    expect(requestIdFrom('trace-0123456789')).toBe('trace-0123456789');
    for (const bad of ['x', 'a\nforged: line........', 'a'.repeat(65), undefined, ['12345678']])
      expect(requestIdFrom(bad)).toMatch(/^[0-9a-f-]{36}$/);
  });
});
