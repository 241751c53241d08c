import { JOB_NAMES, type JobName } from './catalogue.js';
import { handlersByJob, JobHandler } from './job-handler.js';

const handlerOf = (job: string): JobHandler =>
  new (class SomeHandler extends JobHandler {
    readonly job = job as JobName;
    handle = (): Promise<void> => Promise.resolve();
  })();

describe('handlersByJob', () => {
  it('accepts exactly one handler for each job', () => {
    expect([...handlersByJob(JOB_NAMES.map(handlerOf)).keys()].sort()).toEqual([...JOB_NAMES].sort());
  });

  it('names the job that has no handler', () => {
    expect(() => handlersByJob(JOB_NAMES.slice(1).map(handlerOf))).toThrow(`"${JOB_NAMES[0]}" has no handler`);
  });

  it('names both handlers of one job', () => {
    expect(() => handlersByJob([...JOB_NAMES, 'send-mail'].map(handlerOf))).toThrow('"send-mail" has two handlers');
  });

  it('names a handler of a job that does not exist', () => {
    expect(() => handlersByJob([...JOB_NAMES, 'make-tea'].map(handlerOf))).toThrow(
      '"make-tea", which the catalogue does not know',
    );
  });
});
