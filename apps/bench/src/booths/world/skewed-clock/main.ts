/** Loaded before an app (`node --import`): its clock goes wrong by BENCH_CLOCK_SKEW_MS, as that of a machine without NTP. */
const skewMs = Number(process.env['BENCH_CLOCK_SKEW_MS'] ?? 0);

if (skewMs !== 0) {
  const RightDate = Date;
  class SkewedDate extends RightDate {
    constructor(...parts: [] | [number | string | Date]) {
      if (parts.length === 0) super(RightDate.now() + skewMs);
      else super(...(parts as [number]));
    }

    static override now(): number {
      return RightDate.now() + skewMs;
    }
  }
  globalThis.Date = SkewedDate as DateConstructor;
}

export {};
