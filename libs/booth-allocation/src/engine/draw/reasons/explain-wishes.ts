import { fitOf } from '../options/satisfaction.js';
import type { WishCode, WishReason } from '../draw-result.js';
import { type Allotment } from '../search/allotment.js';

/** One reason for every wish of the applicant that ranks above what it was allotted. */
export function explainWishes(plan: Allotment, applicant: number): WishReason[] {
  const { model } = plan;
  const chosen = plan.chosen(applicant);
  const granted = chosen === null || chosen.wish < 0 ? model.applicants[applicant].wishes.length : chosen.wish;
  return Array.from({ length: granted }, (_, wish) => explainWish(plan, applicant, wish));
}

function explainWish(plan: Allotment, applicant: number, wish: number): WishReason {
  const { model } = plan;
  // Options come best first, so this is the best block of the wish.
  const option = model.options[applicant].find((candidate) => candidate.wish === wish);
  if (!option) return impossible(plan, applicant, wish);
  const reason = (code: WishCode, by: number | null): WishReason => ({
    rank: wish + 1,
    code,
    by: by === null ? null : model.applicants[by].id,
    byPoints: by === null ? null : model.applicants[by].points,
    booths: option.booths.map((booth) => model.plan.booths[booth].number),
  });
  const holder = option.booths.map((booth) => plan.owner[booth]).find((owner) => owner >= 0 && owner !== applicant);
  if (holder !== undefined) return reason(whyHolder(plan, applicant, wish, holder), holder);
  const close = model.competitors[applicant].find((competitor) => plan.isClose(competitor, option));
  return close === undefined ? reason('other-wish-better', null) : reason('competitor-close', close);
}

function whyHolder(plan: Allotment, applicant: number, wish: number, holder: number): WishCode {
  const { model } = plan;
  if (model.pins[holder]) return 'pinned';
  const [mine, theirs] = [model.applicants[applicant], model.applicants[holder]];
  if (theirs.points > mine.points) return 'more-points';
  if (theirs.newcomer && !mine.newcomer && plan.newcomers === model.newcomersWanted) return 'newcomer-quota';
  const theirWish = plan.chosen(holder)?.wish ?? -1;
  if (theirs.points < mine.points || theirWish < 0 || theirWish > wish) return 'plan-as-a-whole';
  if (theirWish < wish) return 'ranked-higher';
  return model.lots[holder] > model.lots[applicant] ? 'lot' : 'plan-as-a-whole';
}

function impossible(plan: Allotment, applicant: number, index: number): WishReason {
  const { model } = plan;
  const { wishes } = model.applicants[applicant];
  const wish = wishes[index];
  const none = { rank: index + 1, by: null, byPoints: null };
  if ('gone' in wish) return { ...none, code: 'not-in-draw', booths: wish.gone };
  if (!('booths' in wish)) {
    const fits = model.plan.blocksOf(wish.want.booths).some(
      (block) =>
        fitOf(
          wish.want,
          block.map((i) => model.plan.booths[i]),
        ) >= 0,
    );
    return { ...none, code: fits ? 'other-zone' : 'none-fits', booths: [] };
  }
  const members = wish.booths.map((id) => model.plan.indexOf.get(id) as number);
  const booths = members.map((booth) => model.plan.booths[booth].number);
  const pinned = members.map((booth) => plan.owner[booth]).find((owner) => owner >= 0 && model.pins[owner]);
  if (pinned !== undefined) {
    const { id, points } = model.applicants[pinned];
    return { rank: index + 1, code: 'pinned', by: id, byPoints: points, booths };
  }
  return { ...none, code: model.plan.isBlock(members) ? 'other-zone' : 'not-joined', booths };
}
