import {
  explainPair,
  DEFAULT_WEIGHTS,
  type GateRule,
  type MatchingContext,
  type NeedFacts,
  type SupplierFacts,
} from '@ketnoi/matching';
import { toyGraph } from '@ketnoi/matching/testing';

const fair: MatchingContext = { fairStartsOn: '2026-09-10', interpreterLanguages: [['vi', 'ja']], graph: toyGraph };
const code = (id: string) => ({ id, source: 'declared' }) as const;
const amount = (value: number) => ({ value, source: 'declared' }) as const;

function judge(
  rule: GateRule,
  need: Partial<NeedFacts>,
  supplier: Partial<SupplierFacts>,
  context: Partial<MatchingContext> = {},
) {
  const explained = explainPair({ id: 'n', buyerId: 'b', ...need }, { id: 's', ...supplier }, DEFAULT_WEIGHTS, {
    ...fair,
    ...context,
  });
  return explained.gates.find((finding) => finding.rule === rule)!;
}

describe('required certificates', () => {
  const iso = { requiredCertificates: [code('iso-9001')] };
  const iatf = { requiredCertificates: [code('iatf-16949')] };

  it('let IATF 16949 stand in for ISO 9001 and never the reverse', () => {
    expect(judge('required-certificates', iso, { certificates: [code('iatf-16949')] }).verdict).toBe('pass');
    expect(judge('required-certificates', iatf, { certificates: [code('iso-9001')] }).verdict).toBe('fail');
  });

  it('must run until the fair starts', () => {
    const expiring = (expiresOn: string) => ({ certificates: [{ ...code('iso-9001'), expiresOn }] });
    expect(judge('required-certificates', iso, expiring('2026-09-09')).verdict).toBe('fail');
    expect(judge('required-certificates', iso, expiring('2026-09-10')).verdict).toBe('pass');
    expect(judge('required-certificates', iso, expiring('2020-01-01'), { fairStartsOn: null }).verdict).toBe('pass');
  });

  it('count only when checked, where the organiser demands it', () => {
    const strict = { certificatesMustBeVerified: true };
    expect(judge('required-certificates', iso, { certificates: [code('iso-9001')] }, strict).verdict).toBe('fail');
    const checked = { certificates: [{ id: 'iso-9001', source: 'verified' as const }] };
    expect(judge('required-certificates', iso, checked, strict).verdict).toBe('pass');
  });

  it('are unknown where no list is known, but for what was denied', () => {
    expect(judge('required-certificates', iatf, {}).verdict).toBe('unknown');
    expect(judge('required-certificates', iatf, { certificatesNotHeld: [code('iso-9001')] }).verdict).toBe('fail');
    expect(judge('required-certificates', iso, { certificatesNotHeld: [code('iatf-16949')] }).verdict).toBe('unknown');
    expect(judge('required-certificates', {}, {}).verdict).toBe('pass');
  });
});

describe('gates of numbers', () => {
  it('compare the smallest order only within one unit, tonnes with kilograms', () => {
    const need = { monthlyVolume: amount(500), unit: 'kg' } as const;
    expect(judge('minimum-order', need, { moq: amount(0.5), unit: 't' }).verdict).toBe('pass');
    expect(judge('minimum-order', need, { moq: amount(0.6), unit: 't' }).verdict).toBe('fail');
    expect(judge('minimum-order', need, { moq: amount(9999), unit: 'pcs' }).verdict).toBe('unknown');
    expect(judge('minimum-order', need, { moq: amount(1) }).verdict).toBe('unknown');
  });

  it('quote what was wanted and found, and pass when nothing is asked', () => {
    expect(
      judge('tolerance', { toleranceMm: amount(0.01) }, { minToleranceMm: { value: 0.02, source: 'read' } }),
    ).toEqual({
      rule: 'tolerance',
      verdict: 'fail',
      wanted: 0.01,
      found: 0.02,
      source: 'read',
    });
    expect(judge('tolerance', { toleranceMm: amount(0.01) }, {}).verdict).toBe('unknown');
    expect(judge('tolerance', {}, { minToleranceMm: amount(5) }).verdict).toBe('pass');
    expect(judge('lead-time', { maxLeadTimeDays: amount(30) }, { leadTimeDays: amount(30) }).verdict).toBe('pass');
    expect(judge('lead-time', { maxLeadTimeDays: amount(30) }, { leadTimeDays: amount(31) }).verdict).toBe('fail');
  });
});

describe('gates of people and places', () => {
  const speaks = (language: string, level: 'basic' | 'working' = 'working') => ({
    languages: [{ language, level, source: 'declared' as const }],
  });

  it('need a language good enough for a meeting, or an interpreter of the fair', () => {
    expect(judge('language', speaks('ja'), speaks('ja')).verdict).toBe('pass');
    expect(judge('language', speaks('ja'), speaks('vi')).verdict).toBe('pass');
    expect(judge('language', speaks('ko'), speaks('vi')).verdict).toBe('fail');
    expect(judge('language', speaks('ja'), speaks('ja', 'basic')).verdict).toBe('fail');
    expect(judge('language', speaks('ko'), speaks('vi'), { interpreterLanguages: null }).verdict).toBe('unknown');
    expect(judge('language', speaks('ko'), {}).verdict).toBe('unknown');
  });

  it('know excluded and served markets and nothing of others', () => {
    const need = { buyerCountry: code('JP') };
    expect(judge('market', need, { excludedMarkets: [code('JP')] }).verdict).toBe('fail');
    expect(judge('market', need, { exportMarkets: [code('JP')] }).verdict).toBe('pass');
    expect(judge('market', need, { exportMarkets: [code('KR')] }).verdict).toBe('unknown');
    expect(judge('market', need, { excludedMarkets: [] }).verdict).toBe('pass');
  });

  it('respect a no-thanks of either side', () => {
    const refusal = (by: 'buyer' | 'supplier') => ({
      preferences: [{ by, buyerId: 'b', supplierId: 's', kind: 'no-thanks' as const }],
    });
    expect(judge('no-thanks', {}, {}, refusal('buyer'))).toMatchObject({ verdict: 'fail', found: 'buyer' });
    expect(judge('no-thanks', {}, {}, refusal('supplier'))).toMatchObject({ verdict: 'fail', found: 'supplier' });
    expect(judge('no-thanks', {}, {}).verdict).toBe('pass');
  });
});
