import { checkQuestion, factsFromAnswer, opposite, type QuestionEntries } from './supplier-question.js';

const question = (over: Partial<QuestionEntries>): QuestionEntries => ({
  kind: 'certificate',
  taxonomyId: null,
  unit: null,
  ...over,
});

describe('a question to a supplier', () => {
  it('becomes a fact either way, or none where the firm does not know', () => {
    const iatf = question({ taxonomyId: 'iatf-16949' });
    expect(factsFromAnswer(iatf, { yes: true, amount: null })).toMatchObject({ value: [{ kind: 'certificate' }] });
    const no = factsFromAnswer(iatf, { yes: false, amount: null });
    expect(no).toMatchObject({ value: [{ kind: 'certificate-not-held', taxonomyId: 'iatf-16949' }] });
    expect(factsFromAnswer(iatf, { yes: null, amount: null })).toEqual({ ok: true, value: [] });
    expect(no.ok && opposite(no.value[0])).toEqual({ kind: 'certificate', taxonomyId: 'iatf-16949' });
  });

  it('takes a figure in its unit, above nothing', () => {
    const order = question({ kind: 'moq', unit: 'pcs' });
    expect(factsFromAnswer(order, { yes: null, amount: 500 })).toMatchObject({ value: [{ amount: 500, unit: 'pcs' }] });
    expect(factsFromAnswer(order, { yes: null, amount: 0 }).ok).toBe(false);
    expect(factsFromAnswer(order, { yes: true, amount: null }).ok).toBe(false);
  });

  it('is refused where no answer would make a fact', () => {
    expect(checkQuestion(question({ taxonomyId: 'no-such-thing' })).ok).toBe(false);
    expect(checkQuestion(question({ kind: 'market', taxonomyId: 'JP' })).ok).toBe(true);
    expect(checkQuestion(question({ kind: 'moq' })).ok).toBe(false);
    expect(checkQuestion(question({ kind: 'lead-time-days' })).ok).toBe(true);
    expect(checkQuestion(question({ kind: 'lead-time-days', unit: 'pcs' })).ok).toBe(false);
  });
});
