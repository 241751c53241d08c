/** The best value of a tiny problem by trying every slot, place and interpreter of every request, judged by the checker alone. */
import { checkTimetable, type ScheduledMeeting, type SchedulingProblem } from '../src/index.js';
import { boothOwners, interpreterFits, placeFits } from '../src/domain/fitting.js';

export function bruteForce(problem: SchedulingProblem): { readonly value: number; readonly meetings: number } {
  const withBooth = boothOwners(problem);
  const options = problem.requests.map((request): ScheduledMeeting[] => {
    const places = problem.places
      .filter((p) => placeFits(request, p, withBooth.has(request.supplier)))
      .map((p) => p.id);
    const interpreters =
      request.interpreterLanguage == null
        ? [null]
        : problem.interpreters.filter((i) => interpreterFits(request, i)).map((i) => i.id);
    return problem.slots.flatMap((_, slot) =>
      (problem.places.length === 0 ? [null] : places).flatMap((place) =>
        interpreters.map((interpreter) => ({ id: request.id, slot, place, interpreter })),
      ),
    );
  });
  let bestValue = 0;
  let mostMeetings = 0;
  const chosen: ScheduledMeeting[] = [];
  const worthAfter = problem.requests.map((_, i) => problem.requests.slice(i).reduce((sum, r) => sum + r.score, 0));
  const search = (at: number, value: number): void => {
    bestValue = Math.max(bestValue, value);
    mostMeetings = Math.max(mostMeetings, chosen.length);
    if (at === problem.requests.length) return;
    if (value + worthAfter[at] <= bestValue && chosen.length + problem.requests.length - at <= mostMeetings) return;
    for (const meeting of options[at]) {
      chosen.push(meeting);
      // Leaving meetings out never breaks anything but requirements, so a broken start cannot be mended by going on.
      if (checkTimetable(problem, chosen).every((v) => v.code === 'required-missing'))
        search(at + 1, value + problem.requests[at].score);
      chosen.pop();
    }
    search(at + 1, value);
  };
  search(0, 0);
  return { value: bestValue, meetings: mostMeetings };
}
