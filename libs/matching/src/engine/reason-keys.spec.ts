import {
  DEFAULT_WEIGHTS,
  explainPair,
  fixMessage,
  gateMessage,
  GATE_KEYS,
  NEAR_MISS_KEYS,
  reasonMessage,
  REASON_KEYS,
} from '@ketnoi/matching';
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
    for (const reason of explained.reasons) expect(REASON_KEYS).toContain(reasonMessage(reason).key);
    for (const finding of explained.gates) expect(GATE_KEYS).toContain(gateMessage(finding).key);
    const fix = fixMessage({ rule: 'required-certificates', certificates: ['iso-9001'] }, 14, 31);
    expect(NEAR_MISS_KEYS).toContain(fix.key);
    expect(fix.params).toEqual({ certificates: ['iso-9001'], buyers: 14, needs: 31 });
  });
});
