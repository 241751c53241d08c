import { DEFAULT_WEIGHTS, explainPair, GATE_KEYS, REASON_KEYS } from '@ketnoi/matching';
import { toyGraph } from '@ketnoi/matching/testing';

const code = (id: string) => ({ id, source: 'declared' }) as const;

describe('messages of an explained pair', () => {
  const explained = explainPair(
    { id: 'n', product: code('gear'), requiredCertificates: [code('iso-9001')] },
    { id: 's', products: [code('gear')], certificates: [] },
    DEFAULT_WEIGHTS,
    { fairStartsOn: null, interpreterLanguages: null, graph: toyGraph },
  );

  it('have keys that stand in the list of keys', () => {
    expect(explained.reasons).not.toEqual([]);
    for (const { fact } of explained.reasons) expect(REASON_KEYS).toContain(`reason.${fact}`);
    expect(explained.gates).not.toEqual([]);
    for (const { rule, verdict } of explained.gates) expect(GATE_KEYS).toContain(`gate.${rule}.${verdict}`);
  });
});
