import { useEffect } from 'react';

const PAPER = 'size: A4; margin: 18mm 14mm 16mm;';
const FONT = 'font: 8pt sans-serif;';

/**
 * Prints on A4, with a head above every page beside its number, as long as this page is open. A head that differs from fair to fair can stand in
 * no style sheet file, and style elements are forbidden: so the rule is made by script, which the policy allows. Browsers
 * that know no boxes in margins leave it out, and print the page's title by themselves.
 */
export function usePageHead(head: string): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `@page { ${PAPER} @top-left { content: ${quoted(head)}; ${FONT} } @top-right { content: counter(page); ${FONT} } }`,
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [head]);
}

/** As CSS writes a text: a name may contain anything. */
const quoted = (text: string): string =>
  `"${text.replaceAll(/["\\\n\r\f]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
