import { toldApart } from './told-apart.js';

const needs = [
  { id: 'a', title: 'Busbar', volume: '49 pcs' },
  { id: 'b', title: 'Motor parts', volume: '4 pcs' },
  { id: 'c', title: 'Busbar', volume: '80 pcs' },
  { id: 'd', title: 'Busbar', volume: '' },
  { id: 'e', title: 'Busbar', volume: '80 pcs' },
];

describe('needs in a list of choices', () => {
  it('are told by their titles, by more where titles are one, by a number where all of it is', () => {
    expect([...toldApart(needs, ({ volume }) => volume).values()]).toEqual([
      'Busbar · 49 pcs',
      'Motor parts',
      'Busbar · 80 pcs (1)',
      'Busbar',
      'Busbar · 80 pcs (2)',
    ]);
  });
});
