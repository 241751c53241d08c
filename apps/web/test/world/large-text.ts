import type { BrowserContext, Page } from 'playwright-core';

/** Twice of what browsers start with. */
const LETTERS = { standard: 32, fixed: 26 } as const;

/** As somebody who has set the letters of the browser to twice their size. */
export async function enlargeText(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('Page.enable');
  await session.send('Page.setFontSizes', { fontSizes: LETTERS });
}

interface Cut {
  /** Pixels that stand beside the screen. */
  readonly beside: number;
  /** Texts of which a part cannot be seen. */
  readonly cut: readonly string[];
}

/** What readers of large text would miss. What is shortened on purpose says all of itself in its title or label. */
export const cutTexts = (page: Page): Promise<Cut> => page.evaluate(LOOK);

const LOOK = `(() => {
  const { scrollWidth, clientWidth } = document.documentElement;
  const isCut = (element) => {
    const style = getComputedStyle(element);
    // What is only for those who listen is cut for eyes.
    if (style.visibility === 'hidden' || style.clipPath !== 'none' || style.clip !== 'auto') return false;
    const wide = style.overflowX !== 'visible' && !/auto|scroll/.test(style.overflowX);
    const high = style.overflowY !== 'visible' && !/auto|scroll/.test(style.overflowY);
    return (
      (wide && element.scrollWidth > element.clientWidth + 1) || (high && element.scrollHeight > element.clientHeight + 2)
    );
  };
  // Of a select only what is chosen is seen: whatever one may choose has to be read whole. It has no measure of its own.
  const longestIsCut = (select) => {
    const chosen = select.selectedIndex;
    const texts = [...select.options].map(({ text }) => text);
    select.selectedIndex = texts.reduce((most, text, i) => (text.length > texts[most].length ? i : most), 0);
    const style = getComputedStyle(select);
    const within = (side) => parseFloat(style['padding' + side]);
    const room = { width: select.clientWidth - within('Left') - within('Right'), height: select.clientHeight };
    const probe = document.createElement('div');
    for (const name of ['font', 'lineHeight', 'whiteSpace', 'wordBreak', 'overflowWrap']) probe.style[name] = style[name];
    probe.style.position = 'absolute';
    probe.style.width = room.width + 'px';
    probe.textContent = texts[select.selectedIndex];
    document.body.append(probe);
    const cut = probe.scrollWidth > room.width + 1 || probe.offsetHeight > room.height + 1;
    probe.remove();
    select.selectedIndex = chosen;
    return cut ? [probe.textContent.slice(0, 60)] : [];
  };
  const hasOwnText = (element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim());
  const cut = [...document.querySelectorAll('body *')]
    .filter((element) => !(element instanceof SVGElement) && hasOwnText(element) && isCut(element))
    .filter((element) => !element.closest('[title], [aria-label]'))
    .map((element) => element.className + ': ' + element.textContent.trim().slice(0, 60));
  const choices = [...document.querySelectorAll('select')].filter((select) => select.offsetParent && select.options.length);
  return { beside: scrollWidth - clientWidth, cut: [...cut, ...choices.flatMap(longestIsCut)] };
})()`;
