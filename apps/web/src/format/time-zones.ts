/** As the device has it. */
export const deviceZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Where our people are; browsers that know no list of zones have these. */
const NEAR = ['Asia/Ho_Chi_Minh', 'Asia/Tokyo', 'Asia/Seoul', 'Asia/Taipei', 'Asia/Hong_Kong', 'Asia/Bangkok'] as const;

/** All zones that the browser knows, the given ones first. Browsers call some by older names. */
export function timeZones(...first: readonly string[]): readonly string[] {
  const known = 'supportedValuesOf' in Intl ? Intl.supportedValuesOf('timeZone') : [];
  return [...new Set([...first, ...NEAR, ...known])];
}

/** `Asia/Ho Chi Minh (UTC+7)` */
export function zoneName(zone: string, now = new Date()): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'shortOffset' }).formatToParts(now);
  const offset = parts.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', 'UTC') ?? '';
  return `${zone.replaceAll('_', ' ')} (${offset})`;
}
