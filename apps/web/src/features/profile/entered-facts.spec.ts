import { factsEntered, NOTHING } from './entered-facts';
import { missingIn } from './fact-kinds';

describe('what an exhibitor enters', () => {
  it('becomes one fact a choice, and figures in the unit that was chosen', () => {
    expect(factsEntered('PROCESS', { ...NOTHING, ids: ['forging', 'casting'] })).toEqual([
      { kind: 'PROCESS', taxonomyId: 'forging' },
      { kind: 'PROCESS', taxonomyId: 'casting' },
    ]);
    expect(factsEntered('MOQ', { ...NOTHING, amount: '1.500', unit: 'KG' })).toEqual([
      { kind: 'MOQ', amount: 1500, unit: 'KG' },
    ]);
    expect(factsEntered('MIN_TOLERANCE_MM', { ...NOTHING, amount: '0,005' })).toEqual([
      { kind: 'MIN_TOLERANCE_MM', amount: 0.005 },
    ]);
  });

  it('is nothing while nothing can be read', () => {
    expect(factsEntered('PROCESS', NOTHING)).toBeNull();
    expect(factsEntered('MOQ', { ...NOTHING, amount: 'many' })).toBeNull();
  });

  it('leaves to be entered what nobody has said', () => {
    expect(missingIn([{ kind: 'PRODUCT' }, { kind: 'MOQ' }, { kind: 'INCOTERM' }])).not.toContain('MOQ');
    expect(missingIn([{ kind: 'PRODUCT' }])).toContain('PROCESS');
  });
});
