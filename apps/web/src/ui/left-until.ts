/** What is left until an instant: `29:05`, or `1:02:03` from an hour on. */
export function leftUntil(until: string, now: number): { readonly text: string; readonly over: boolean } {
  const seconds = Math.max(0, Math.ceil((Date.parse(until) - now) / 1_000));
  const two = (part: number): string => String(part).padStart(2, '0');
  const hours = Math.floor(seconds / 3_600);
  const minutes = Math.floor(seconds / 60) % 60;
  const text = hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
  return { text, over: seconds === 0 };
}
