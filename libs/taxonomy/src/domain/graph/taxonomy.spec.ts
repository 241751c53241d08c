import { LANGUAGES } from '@ketnoi/kernel';
import { taxonomy } from './taxonomy.js';

const nodes = taxonomy();

describe('the taxonomy', () => {
  it('knows every list and labels every node in six languages', () => {
    const all = [
      ...nodes.products,
      ...nodes.processes,
      ...nodes.materials,
      ...nodes.certificates,
      ...nodes.sectors,
      ...nodes.buyerIndustries,
    ];
    expect(new Set(all.map((node) => node.id)).size).toBe(all.length);
    for (const node of all) for (const language of LANGUAGES) expect(node.labels[language]).not.toBe('');
    expect(nodes.label('iso-9001', 'vi')).toContain('ISO 9001');
    expect(nodes.label('no-such-node', 'ja')).toBe('no-such-node');
  });

  it('relates products only to nodes that exist, and holds no cycles', () => {
    for (const product of nodes.products) {
      expect(nodes.productProcesses(product.id)).toHaveLength(product.processIds.length);
      expect(nodes.productMaterials(product.id)).toHaveLength(product.materialIds.length);
      expect(nodes.parents(product.id).map((node) => node.id)).not.toContain(product.id);
    }
    expect(nodes.isWithin('progressive-die', 'moulds-dies-jigs')).toBe(true);
    expect(nodes.isWithin('moulds-dies-jigs', 'progressive-die')).toBe(false);
    expect(nodes.productsMadeBy('aluminium-die-casting').map((product) => product.id)).toContain(
      'aluminium-die-cast-parts',
    );
  });

  it('lets a certificate stand in for what it is built on, never the reverse', () => {
    for (const built of ['iatf-16949', 'as9100', 'iso-ts-22163']) {
      expect(nodes.impliesCertificate(built, 'iso-9001')).toBe(true);
      expect(nodes.impliesCertificate('iso-9001', built)).toBe(false);
    }
    expect(nodes.impliesCertificate('iso-13485', 'iso-9001')).toBe(false);
    expect(nodes.impliesCertificate('iso-14001', 'iso-9001')).toBe(false);
    expect(nodes.impliesCertificate('ul', 'ul')).toBe(true);
  });

  it('puts the same before the child, the child before the sibling, the sibling before the stranger', () => {
    const ladder = ['stamping-die', 'progressive-die', 'forging-die', 'shoelace'].map((id) =>
      nodes.closeness('stamping-die', id),
    );
    expect(ladder[0]).toBe(1);
    for (let i = 1; i < ladder.length; i += 1) expect(ladder[i]!).toBeLessThan(ladder[i - 1]!);
    expect(nodes.closeness('aluminium-die-cast-parts', 'engine-parts')).toBeGreaterThan(0);
    expect(nodes.closeness('pcb', 'abs')).toBe(0);
    expect(nodes.closeness('cnc-milling', 'five-axis-milling')).toBe(0.75);
  });

  it('is symmetric and stays within 0 and 1', () => {
    const odd = nodes.products.flatMap((a) =>
      nodes.products.flatMap((b) => {
        const closeness = nodes.closeness(a.id, b.id);
        const sound = closeness >= 0 && closeness <= 1 && Math.abs(closeness - nodes.closeness(b.id, a.id)) <= 1e-12;
        return sound ? [] : [`${a.id} and ${b.id}: ${closeness}`];
      }),
    );
    expect(odd).toEqual([]);
  });
});
