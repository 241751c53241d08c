import { element, text } from './svg-element.js';

const STEPS = [1, 2, 5, 10, 20, 50, 100];

/** A bar of a round number of metres, at most a third of the hall's width. */
export function scaleBar(x: number, y: number, hallWidth: number): string {
  const metres = STEPS.filter((step) => step * 3_000 <= hallWidth).at(-1) ?? 1;
  const end = x + metres * 1_000;
  return [
    element('path', { d: `M${x} ${y}v400h${end - x}v-400`, fill: 'none', stroke: '#222222', 'stroke-width': 80 }),
    element('text', { x: end + 300, y: y + 400, 'font-size': 700, fill: '#222222' }, text(`${metres} m`)),
  ].join('');
}
