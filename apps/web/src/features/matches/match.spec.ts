import { byPoints, factsCompared, type Gate, inOrder, type Match, questionsOf, requestAbout, verdictIn } from './match';

const gate = (rule: string, verdict: string, wanted: string[] | null = ['x'], found: string[] | null = null): Gate => ({
  ...{ rule, verdict, wanted, found, source: null, text: '' },
});

describe('a match', () => {
  it('tells what stands in the way first and what asks for nothing last', () => {
    const gates = [gate('a', 'pass', []), gate('b', 'pass'), gate('c', 'unknown'), gate('d', 'fail')];
    expect(inOrder(gates).map(({ rule }) => rule)).toEqual(['d', 'c', 'b', 'a']);
  });

  it('says what to ask the supplier, one certificate at a time, and nothing that only the buyer knows', () => {
    const certificates = gate('required-certificates', 'unknown', ['iso-9001', 'rohs'], ['iso-9001']);
    expect(questionsOf(certificates, 'PCS')).toEqual([{ kind: 'CERTIFICATE', taxonomyId: 'rohs' }]);
    expect(questionsOf(gate('minimum-order', 'unknown', ['5']), 'KG')).toEqual([{ kind: 'MOQ', unit: 'KG' }]);
    expect(questionsOf(gate('minimum-order', 'unknown', null), 'KG')).toEqual([]);
    expect(questionsOf(gate('minimum-order', 'unknown', ['5'], ['9']), 'KG')).toEqual([]);
    expect(questionsOf(gate('language', 'unknown'), null)).toEqual([]);
    expect(questionsOf(gate('lead-time', 'fail'), null)).toEqual([]);
  });

  it('orders reasons by what they add', () => {
    const reason = (fact: string, points: number) => ({ fact, points, side: 'buyer', source: null, text: '' });
    const ordered = byPoints([reason('a', -3), reason('b', 0), reason('c', 2), reason('d', 9)]);
    expect(ordered.map(({ fact }) => fact)).toEqual(['d', 'c', 'a']);
    const match = (...reasons: ReturnType<typeof reason>[]) => ({ why: { reasons } }) as unknown as Match;
    expect(factsCompared([match(reason('a', 1), reason('b', 2)), match(reason('a', 9))])).toEqual(['a', 'b']);
  });

  it('goes by the request that lives, on the buyer’s side', () => {
    const request = (id: string, state: 'OPEN' | 'DECLINED', side: 'BUYER' | 'SUPPLIER' = 'BUYER') => {
      return { id, state, side, otherCompanyId: 's' };
    };
    const all = [request('1', 'DECLINED'), request('2', 'OPEN', 'SUPPLIER'), request('3', 'OPEN')];
    expect(requestAbout(all, 's')?.id).toBe('3');
    expect(requestAbout(all.slice(0, 2), 's')?.id).toBe('1');
    expect(requestAbout(all, 't')).toBeUndefined();
  });
});

it('the verdict of the address is one of ours', () => {
  expect(verdictIn(new URLSearchParams('verdict=blocked'))).toBe('BLOCKED');
  expect(verdictIn(new URLSearchParams('verdict=perhaps'))).toBe('POSSIBLE');
});
