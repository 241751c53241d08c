import type { NeedFacts } from '../facts/index.js';
import { fillInNeed } from './fill-in.js';

const need = (facts: Partial<NeedFacts>): NeedFacts => ({ id: 'n', ...facts }) as NeedFacts;
const [ul, ce] = ['ul', 'ce-marking'].map((id) => ({ id, source: 'read' as const }));

describe('a need filled in from its text', () => {
  it('does not require what its buyer would only like, nor the reverse', () => {
    const liked = [{ id: 'ul', source: 'declared' as const }];
    const filled = fillInNeed(need({ preferredCertificates: liked }), need({ requiredCertificates: [ul, ce] }));
    expect([filled.preferredCertificates, filled.requiredCertificates]).toEqual([liked, [ce]]);
    const wanted = fillInNeed(need({ requiredCertificates: liked }), need({ preferredCertificates: [ul] }));
    expect([wanted.requiredCertificates, wanted.preferredCertificates]).toEqual([liked, undefined]);
  });
});
