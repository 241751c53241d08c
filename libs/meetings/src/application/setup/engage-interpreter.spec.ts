import { type InterpreterId, type Money, money, type PersonId } from '@ketnoi/kernel';
import { withRole } from '@ketnoi/kernel/testing';
import { FAIR, id } from '../../../testing/meetings.fixture.js';
import type { Chronicle } from '../chronicle.js';
import type { FairSetup, Interpreter } from '../ports/fair-setup.js';
import { EngageInterpreter } from './engage-interpreter.js';
import { Engagements } from './engagements.js';

const person = (n: number): PersonId => id<PersonId>('p', n);

function desk() {
  const engaged: Interpreter[] = [];
  const setup = {
    personExists: async () => true,
    lockInterpreters: async () => undefined,
    interpreters: async () => engaged,
    removeInterpreters: async () => true,
    saveInterpreters: async (_fair: unknown, [interpreter]: readonly Interpreter[]) => {
      const known = engaged.findIndex((other) => other.personId === interpreter.personId);
      engaged.splice(known < 0 ? engaged.length : known, 1, interpreter);
      return new Map([[interpreter.personId, interpreter.id]]);
    },
    setUnavailableSlots: async () => undefined,
  } as Partial<FairSetup> as FairSetup;
  const use = new EngageInterpreter(
    { run: (work: () => unknown) => work() } as never,
    setup,
    new Engagements(
      setup,
      { next: () => id<InterpreterId>('i', engaged.length + 1) } as never,
      { writeAll: async () => undefined } as unknown as Chronicle,
    ),
  );
  return (n: number, feePerHalfDay: Money | null) =>
    use.execute(withRole(FAIR, 'organiser'), FAIR, {
      ...{ personId: person(n), dailyCap: 8, longestRun: 4, sectors: [], feePerHalfDay },
    });
}

describe('the fees of interpreters', () => {
  it('are in one currency a fair, which changes only while nobody else has a fee', async () => {
    const engage = desk();
    expect(await engage(1, money(50_000, 'USD'))).toMatchObject({ ok: true });
    expect(await engage(1, money(900_000, 'VND'))).toMatchObject({ ok: true });
    expect(await engage(2, null)).toMatchObject({ ok: true });
    expect(await engage(2, money(800_000, 'VND'))).toMatchObject({ ok: true });
    expect(await engage(3, money(50_000, 'USD'))).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', problems: [{ path: 'feePerHalfDay', code: 'another-currency' }] },
    });
  });
});
