import 'i18next';
import type account from '../texts/en/account.json';
import type agenda from '../texts/en/agenda.json';
import type answer from '../texts/en/answer.json';
import type availability from '../texts/en/availability.json';
import type bookings from '../texts/en/bookings.json';
import type desk from '../texts/en/desk.json';
import type facts from '../texts/en/facts.json';
import type draws from '../texts/en/draws.json';
import type fair from '../texts/en/fair.json';
import type halls from '../texts/en/halls.json';
import type matches from '../texts/en/matches.json';
import type needs from '../texts/en/needs.json';
import type interpreting from '../texts/en/interpreting.json';
import type moves from '../texts/en/moves.json';
import type requests from '../texts/en/requests.json';
import type group from '../texts/en/group.json';
import type sharing from '../texts/en/sharing.json';
import type waitlist from '../texts/en/waitlist.json';
import type wishes from '../texts/en/wishes.json';
import type plan from '../texts/en/plan.json';
import type proposals from '../texts/en/proposals.json';
import type profile from '../texts/en/profile.json';
import type rounds from '../texts/en/rounds.json';
import type sales from '../texts/en/sales.json';
import type setup from '../texts/en/setup.json';
import type share from '../texts/en/share.json';
import type shell from '../texts/en/shell.json';
import type timetable from '../texts/en/timetable.json';
import type audit from '../texts/en/audit.json';
import type firms from '../texts/en/firms.json';
import type lists from '../texts/en/lists.json';
import type office from '../texts/en/office.json';
import type words from '../texts/en/words.json';

/** The compiler knows every key: one that is misspelt, or missing in English, does not compile. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    keySeparator: false;
    resources: {
      account: typeof account;
      agenda: typeof agenda;
      answer: typeof answer;
      availability: typeof availability;
      bookings: typeof bookings;
      desk: typeof desk;
      facts: typeof facts;
      draws: typeof draws;
      fair: typeof fair;
      halls: typeof halls;
      matches: typeof matches;
      needs: typeof needs;
      interpreting: typeof interpreting;
      moves: typeof moves;
      requests: typeof requests;
      group: typeof group;
      sharing: typeof sharing;
      waitlist: typeof waitlist;
      wishes: typeof wishes;
      plan: typeof plan;
      proposals: typeof proposals;
      profile: typeof profile;
      rounds: typeof rounds;
      sales: typeof sales;
      setup: typeof setup;
      share: typeof share;
      shell: typeof shell;
      audit: typeof audit;
      firms: typeof firms;
      lists: typeof lists;
      office: typeof office;
      timetable: typeof timetable;
      words: typeof words;
      taxonomy: Record<string, string>;
    };
  }
}
