import type { Look } from './booth';

/** Each state has a pattern of its own besides its colour: not everybody tells green from amber, and printers are black. */
export const FILLS: Readonly<Record<Look, string>> = {
  FREE: '#d9f2e3',
  HELD: 'url(#look-held)',
  BOOKED: '#66757c',
  RESERVED: 'url(#look-reserved)',
  WITHDRAWN: 'url(#look-withdrawn)',
  MINE: '#0b5563',
};

/** Once in the page; plan and legend refer to it. */
export function PlanPatterns(): React.ReactNode {
  return (
    <defs>
      <pattern id="look-held" width="700" height="700" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="700" height="700" fill="#ffe8b8" />
        <rect width="260" height="700" fill="#f2b04c" />
      </pattern>
      <pattern id="look-reserved" width="700" height="700" patternUnits="userSpaceOnUse">
        <rect width="700" height="700" fill="#e6e0f3" />
        <circle cx="350" cy="350" r="150" fill="#7a63b8" />
      </pattern>
      <pattern id="look-withdrawn" width="900" height="900" patternUnits="userSpaceOnUse">
        <rect width="900" height="900" fill="#f1f3f4" />
        <path d="M0 0L900 900M900 0L0 900" stroke="#b4bec2" strokeWidth="60" />
      </pattern>
    </defs>
  );
}
