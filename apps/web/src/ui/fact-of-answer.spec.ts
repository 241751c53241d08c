import { factOfAnswer } from './fact-of-answer';

const IATF = { kind: 'CERTIFICATE', taxonomyId: 'iatf-16949', unit: null } as const;

it('answers a question about a firm by a fact, a no by the opposite one', () => {
  expect(factOfAnswer(IATF, true)).toEqual({ kind: 'CERTIFICATE', taxonomyId: 'iatf-16949' });
  expect(factOfAnswer(IATF, false)).toEqual({ kind: 'CERTIFICATE_NOT_HELD', taxonomyId: 'iatf-16949' });
  expect(factOfAnswer({ ...IATF, kind: 'MARKET', taxonomyId: 'JP' }, false)).toEqual({
    ...{ kind: 'EXCLUDED_MARKET', taxonomyId: 'JP' },
  });
  expect(factOfAnswer({ kind: 'MOQ', taxonomyId: null, unit: 'KG' }, 200)).toEqual({
    ...{ kind: 'MOQ', amount: 200, unit: 'KG' },
  });
});
