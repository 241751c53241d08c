import { type CompanyFilter, widened } from './company-filter.js';

const nothing: CompanyFilter = {
  role: null,
  text: null,
  products: [],
  processes: [],
  materials: [],
  certificates: [],
  countries: [],
  zones: [],
};

describe('a search', () => {
  it('for a group of products finds all below it', () => {
    expect(widened({ ...nothing, products: ['moulds-dies-jigs'] }).products).toContain('progressive-die');
  });

  it('for ISO 9001 finds holders of IATF 16949, never the reverse', () => {
    expect(widened({ ...nothing, certificates: ['iso-9001'] }).certificates).toContain('iatf-16949');
    expect(widened({ ...nothing, certificates: ['iatf-16949'] }).certificates).not.toContain('iso-9001');
  });

  it('for words finds who offers what they mean, in whatever language, and all below it', () => {
    const meant = (text: string) => widened({ ...nothing, text }).meant;
    expect(meant('CNC turning')).toContain('cnc-turning');
    expect(meant('tiện CNC')).toContain('cnc-turning');
    expect(meant('ISO 9001')).toContain('iatf-16949');
    expect(meant('Kyowa')).toEqual([]);
    expect(meant('  ')).toEqual([]);
  });

  it('for what does not exist finds nothing instead of everything', () => {
    expect(widened({ ...nothing, products: ['no-such'] }).products).toEqual(['no-such']);
    expect(widened(nothing).products).toEqual([]);
  });
});
