/** What may be said after `npm run demo --`. */
import { parseArgs } from 'node:util';
import { Explained } from './stopping.mjs';

export const DEMO_USAGE = `npm run demo -- [--once] [--fresh] [--scale N=1] [--seed N=1]
  --once    run the rounds, write .local/demo.json, stop everything, exit 0
  --fresh   begin with new data even when there is some
  --scale   so many times as many companies (1 to 20)
  --seed    another number makes another fictional world`;

/**
 * @param {string[]} words
 * @returns {{ once: boolean, fresh: boolean, scale: string, seed: string, help: boolean }}
 */
export function demoOptions(words) {
  try {
    const { values } = parseArgs({
      args: words,
      options: {
        once: { type: 'boolean', default: false },
        fresh: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
        scale: { type: 'string', default: '1' },
        seed: { type: 'string', default: '1' },
      },
    });
    for (const name of /** @type {const} */ (['scale', 'seed'])) {
      if (!/^\d{1,9}$/.test(values[name]))
        throw new Error(`--${name} is "${values[name]}", but must be a whole number.`);
    }
    return values;
  } catch (error) {
    throw new Explained(`${/** @type {Error} */ (error).message}\n\n${DEMO_USAGE}`);
  }
}
