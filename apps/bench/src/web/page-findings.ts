import { eventually } from '@ketnoi/testing';
import { type Browser, chromium } from 'playwright-core';
import { finding, type Finding } from '../assign/finding.js';
import { framesWhileDragging } from './frames.js';
import { ROWS, SLOTS } from './grid-fair.js';
import { fetchOnly, visit } from './interactive.js';
import { onPhone, PATIENCE_MS, type Reader } from './phone.js';

/** Medians of as many. */
const VISITS = 5;
const PHONE = 'on a phone (CPU ÷ 4, 1.6 Mbit/s)';

export interface Places {
  readonly reader: Reader;
  readonly fairId: string;
  readonly booths: number;
}

interface Watched {
  readonly name: string;
  readonly path: string;
  /** True once everything stands. */
  readonly stands: string;
  /** What a finger moves. */
  readonly moved: string;
  readonly mostMs: number;
}

const watched = ({ fairId, booths }: Places): readonly Watched[] => [
  {
    name: `plan with ${booths} booths`,
    path: `/fairs/${fairId}/plan`,
    stands: `document.querySelectorAll('[data-booth]').length >= ${booths}`,
    moved: 'svg:has([data-booth])',
    mostMs: 6_000,
  },
  {
    name: `timetable grid of ${ROWS} × ${SLOTS}`,
    path: `/fairs/${fairId}/timetable`,
    stands: "document.querySelector('[role=region] [data-request]')",
    moved: '[role=region]:has([data-request])',
    mostMs: 6_000,
  },
];

export async function pageFindings(executablePath: string, places: Places): Promise<Finding[]> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  try {
    const findings: Finding[] = [];
    for (const page of watched(places)) findings.push(...(await findingsOf(browser, places.reader, page)));
    return findings;
  } finally {
    await browser.close();
  }
}

async function findingsOf(browser: Browser, reader: Reader, page: Watched): Promise<Finding[]> {
  const times: number[] = [];
  const alone: number[] = [];
  for (let i = 0; i < VISITS; i++) {
    const { interactiveMs, fetched } = await visit(browser, reader, page.path, page.stands);
    times.push(interactiveMs);
    alone.push(await fetchOnly(browser, reader, fetched));
  }
  const moving: number[] = [];
  const nothing: number[] = [];
  for (let i = 0; i < VISITS; i++) {
    moving.push(await framesOver(browser, reader, page.path, page.moved, page.stands));
    nothing.push(await framesOver(browser, reader, '/health/live', 'body', 'true'));
  }
  return [
    finding(`${page.name}, time to interactive ${PHONE}, beside fetching its files alone`, median(times), 'ms', {
      peer: median(alone),
      goal: { op: '<=', value: page.mostMs },
    }),
    finding(`${page.name}, while a finger moves it ${PHONE}, beside an empty page`, median(moving), 'frames/s', {
      peer: median(nothing),
      goal: { op: '>=', value: 30 },
    }),
  ];
}

function framesOver(browser: Browser, reader: Reader, path: string, moved: string, stands: string): Promise<number> {
  return onPhone(browser, reader, async ({ page, session }) => {
    await page.goto(reader.url + path);
    // Not waitForFunction: what it evaluates, the app's Content-Security-Policy forbids.
    await eventually(async () => Boolean(await page.evaluate(stands)), { timeoutMs: PATIENCE_MS, what: stands });
    await page.waitForLoadState('networkidle');
    const box = await page.locator(moved).first().boundingBox();
    const over = box && box.height > 100 ? [box.x, box.y, box.width, Math.min(box.height, 500)] : [0, 200, 390, 400];
    return framesWhileDragging(page, session, over);
  });
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
