import { runDrawCommand, type DrawWorld } from './draw.js';

const INPUTS = {
  format: 'draw/1',
  seed: 7,
  booths: [
    { id: 'b1', number: 'A-1', hall: 'H', x: 0, y: 0, width: 3000, depth: 3000, openSides: 2 },
    { id: 'b2', number: 'A-2', hall: 'H', x: 3000, y: 0, width: 3000, depth: 3000, openSides: 1 },
  ],
  applicants: [
    { id: 'Cong ty A', points: 10, wishes: [{ booths: ['A-1'] }] },
    { id: 'Cong ty B', points: 5, wishes: [{ booths: ['A-1'] }, { booths: ['A-2'] }] },
  ],
};

class TestWorld implements DrawWorld {
  readonly files = new Map<string, string>();
  shown = '';

  constructor(inputs: string) {
    this.files.set('in.json', inputs);
  }

  readFile(path: string): string {
    const text = this.files.get(path);
    if (text === undefined) throw new Error('no such file');
    return text;
  }

  writeFile(path: string, text: string): void {
    this.files.set(path, text);
  }

  out(text: string): void {
    this.shown += text;
  }

  error(text: string): void {
    this.shown += text;
  }
}

describe('ketnoi draw', () => {
  it('writes the same bytes whatever the layout of the inputs', async () => {
    const world = new TestWorld(JSON.stringify(INPUTS));
    const other = new TestWorld(JSON.stringify(Object.fromEntries(Object.entries(INPUTS).toReversed()), null, 2));
    expect(await runDrawCommand(['in.json', '--out', 'out.json'], world)).toBe(0);
    expect(await runDrawCommand(['in.json', '--out=out.json'], other)).toBe(0);
    expect(other.files.get('out.json')).toBe(world.files.get('out.json'));
    const result = JSON.parse(world.files.get('out.json') as string) as Record<string, unknown>;
    expect(result).toMatchObject({ format: 'draw-result/1', seed: 7, proved: true });
    expect(result['inputsSha256']).toMatch(/^[0-9a-f]{64}$/);
    expect(world.shown).toContain('2 of 2 applicants have booths, 0 booths left');
  });

  it('refuses unusable input with the place named, and writes nothing', async () => {
    const foreign = { ...INPUTS, applicants: [{ id: 'A', wishes: [{ booths: ['Z-9'] }] }] };
    const world = new TestWorld(JSON.stringify(foreign));
    expect(await runDrawCommand(['in.json', '--out', 'out.json'], world)).toBe(2);
    expect(world.shown).toContain('applicants[0].wishes[0].booths[0] names booth Z-9, which is not in the plan');
    expect(world.files.has('out.json')).toBe(false);
    expect(await runDrawCommand(['in.json', '--out', 'x'], new TestWorld('{'))).toBe(2);
    expect(await runDrawCommand(['gone.json', '--out', 'x'], world)).toBe(2);
    expect(await runDrawCommand(['in.json'], world)).toBe(2);
    expect(await runDrawCommand(['in.json', '--seed', '3', '--out', 'x'], world)).toBe(2);
  });
});
