interface Lying {
  readonly slot: number;
  readonly length: number;
}

/** Lays meetings into as few lanes as are ever needed at once, the earliest first. */
export function lanesOf<T extends Lying>(meetings: readonly T[]): readonly (readonly T[])[] {
  const lanes: { readonly meetings: T[]; until: number }[] = [];
  for (const meeting of [...meetings].sort((a, b) => a.slot - b.slot)) {
    let lane = lanes.find(({ until }) => until <= meeting.slot);
    if (!lane) lanes.push((lane = { meetings: [], until: 0 }));
    lane.meetings.push(meeting);
    lane.until = meeting.slot + meeting.length;
  }
  return lanes.map((lane) => lane.meetings);
}
