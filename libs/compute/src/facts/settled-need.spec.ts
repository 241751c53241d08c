import { proposeInputs } from '@ketnoi/meetings/testing';
import type { NeedInput, SettledFactInput } from '@ketnoi/meetings';
import { needFactsOf } from './need-facts-of.js';

const { needs, buyers } = proposeInputs(1, 1);
const body = 'Hot forging, CNC turning and powder coating of SCM440 shafts. IATF 16949 required. 5,000 pcs per month.';
const facts = (settled: SettledFactInput[], over: Partial<NeedInput> = {}) =>
  needFactsOf({ ...needs[0], language: 'en', title: 'Shafts', body, facts: [], settled, ...over }, buyers[0]);
const ids = (list: readonly { readonly id: string }[] | undefined): string[] => (list ?? []).map(({ id }) => id).sort();
const rejected = (kind: string, said: string): SettledFactInput => ({ kind, said, verdict: 'rejected' });
const declared = (taxonomyId: string) => ({ kind: 'process', taxonomyId, strength: null, source: 'declared' });

describe('facts of a need that were read', () => {
  it('count until they are rejected, one by one', () => {
    const all = facts([]);
    expect(ids(all.processes)).toEqual(expect.arrayContaining(['cnc-turning', 'hot-forging', 'powder-coating']));
    const less = facts([
      rejected('process', 'powder-coating'),
      rejected('certificate', 'iatf-16949'),
      rejected('monthly-volume', '5000:pcs'),
    ]);
    expect(ids(less.processes)).toEqual(ids(all.processes).filter((id) => id !== 'powder-coating'));
    expect([less.requiredCertificates, less.monthlyVolume]).toEqual([undefined, undefined]);
  });

  it('give way to a stated list, but go on counting beside one that was begun by confirming', () => {
    const stated = { facts: [declared('hot-forging')] };
    expect(ids(facts([], stated).processes)).toEqual(['hot-forging']);
    const begun = facts([{ kind: 'process', said: 'hot-forging', verdict: 'confirmed' }], stated);
    expect(ids(begun.processes)).toEqual(ids(facts([]).processes));
    expect(begun.processes?.find(({ id }) => id === 'hot-forging')?.source).toBe('declared');
    expect(begun.processes?.find(({ id }) => id === 'cnc-turning')?.source).toBe('read');
  });
});
