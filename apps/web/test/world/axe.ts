import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string; readonly target: readonly string[] }[];
}

/** Whether what is pressed lies partly below a bar or sheet that stays while the page scrolls: one scrolls on. */
const LIES_BELOW_A_BAR = `(selector) => {
  const target = document.querySelector(selector);
  if (!target) return false;
  const { left, right, top, bottom } = target.getBoundingClientRect();
  const above = [[left + 2, top + 2], [right - 2, top + 2], [left + 2, bottom - 2], [right - 2, bottom - 2]]
    .map(([x, y]) => document.elementFromPoint(x, y))
    .filter((element) => element && !target.contains(element) && !element.contains(target));
  const stays = (element) => element !== null && (/fixed|sticky/.test(getComputedStyle(element).position) || stays(element.parentElement));
  return above.some(stays);
}`;

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds serious or critical by WCAG 2.2 A and AA, as `rule: element` lines. */
export async function seriousIn(page: Page): Promise<string[]> {
  // By the debugger's own door, which the page's Content-Security-Policy does not close.
  await page.evaluate(source);
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const found = (await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(tags)} }).then(({ violations }) => violations)`,
  )) as Violation[];
  const serious: string[] = [];
  for (const { id, nodes } of found.filter(({ impact }) => impact === 'serious' || impact === 'critical'))
    for (const { html, target } of nodes)
      if (id !== 'target-size' || !(await page.evaluate(`(${LIES_BELOW_A_BAR})(${JSON.stringify(target[0])})`)))
        serious.push(`${id}: ${html.slice(0, 160)}`);
  return serious;
}
