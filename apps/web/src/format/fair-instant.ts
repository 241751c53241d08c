/**
 * The instant at which a clock in a zone shows a wall time, as an input of kind `datetime-local` gives it: 2027-03-01T17:00.
 * Where a zone sets its clocks, an hour that comes twice is the first, and one that never comes is taken an hour later.
 */
export function instantAt(zone: string, wall: string): string {
  const asUtc = Date.parse(`${wall}Z`);
  const first = asUtc - offsetMs(zone, asUtc);
  return new Date(asUtc - offsetMs(zone, first)).toISOString();
}

/** What such an input shows for an instant. */
export const wallAt = (zone: string, at: string): string =>
  new Date(Date.parse(at) + offsetMs(zone, Date.parse(at))).toISOString().slice(0, 16);

/** How far the clocks of a zone are ahead of UTC at an instant. */
function offsetMs(zone: string, at: number): number {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(at);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  const [, sign, hours, minutes] = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
}
