import type { ParseKeys } from 'i18next';
import type { Role } from '../../session/roles-at';
import {
  AgendaIcon,
  BookingIcon,
  CompaniesIcon,
  DeskIcon,
  DrawIcon,
  FairIcon,
  FirmsIcon,
  GroupIcon,
  HallIcon,
  LogIcon,
  MatchesIcon,
  NeedsIcon,
  NoticesIcon,
  OfficeIcon,
  PavilionIcon,
  PeopleIcon,
  PlanIcon,
  ProfileIcon,
  RequestsIcon,
  RoundIcon,
  SalesIcon,
  SetupIcon,
  SpeechIcon,
  SubsidyIcon,
  TimesIcon,
  TimetableIcon,
  WordsIcon,
} from '../../ui/icons';

/** Who reads, at this fair. */
export interface Standing {
  readonly signedIn: boolean;
  /** Roles that the fair itself gave. */
  readonly roles: readonly Role[];
  /** Of the company that the reader speaks for now. */
  readonly asSupplier: boolean;
  readonly asBuyer: boolean;
}

export interface FairPage {
  /** Below the fair's address. */
  readonly to: string;
  readonly label: ParseKeys<'shell'>;
  readonly icon: React.ReactNode;
  readonly shownTo: (standing: Standing) => boolean;
  /** Those for whom it is one of the few that always stand in the bar; others find it under "More". */
  readonly nearAtHand: (standing: Standing) => boolean;
  /** Those in whose bar it stands too where the window is as wide as a desk's; nobody's unless said. */
  readonly nearOnDesks?: (standing: Standing) => boolean;
}

const everybody = (): boolean => true;
const nobody = (): boolean => false;
const signedIn = ({ signedIn: known }: Standing): boolean => known;
const supplier = ({ asSupplier }: Standing): boolean => asSupplier;
const company = ({ asSupplier, asBuyer }: Standing): boolean => asSupplier || asBuyer;
const buyer = ({ asBuyer }: Standing): boolean => asBuyer;
/** Of companies only four pages are near: what they book, whom they meet and when. */
const visitor = (standing: Standing): boolean => !company(standing);
const organiser = ({ roles }: Standing): boolean => roles.includes('ORGANISER');
const interpreter = ({ roles }: Standing): boolean => roles.includes('INTERPRETER');
const leader = ({ roles }: Standing): boolean => roles.includes('GROUP_LEADER');
const leading = (standing: Standing): boolean => leader(standing) || organiser(standing);
const deskStaff = ({ roles }: Standing): boolean => roles.includes('DESK_STAFF');
const atTheDesk = (standing: Standing): boolean =>
  deskStaff(standing) || organiser(standing) || standing.roles.includes('PROGRAMME_OFFICER');
const officer = ({ roles }: Standing): boolean => roles.includes('PROGRAMME_OFFICER');
const overseer = (standing: Standing): boolean => officer(standing) || organiser(standing);
const otherThanOrganiser = (standing: Standing): boolean => !organiser(standing);

/** In the order in which they stand. */
export const FAIR_PAGES: readonly FairPage[] = [
  { to: 'office', label: 'nav.office', icon: <OfficeIcon />, shownTo: organiser, nearAtHand: organiser },
  { to: '', label: 'nav.fair', icon: <FairIcon />, shownTo: everybody, nearAtHand: otherThanOrganiser },
  {
    to: 'companies',
    label: 'nav.companies',
    icon: <CompaniesIcon />,
    shownTo: everybody,
    nearAtHand: visitor,
    nearOnDesks: company,
  },
  { to: 'needs', label: 'nav.needs', icon: <NeedsIcon />, shownTo: buyer, nearAtHand: nobody, nearOnDesks: buyer },
  { to: 'matches', label: 'nav.matches', icon: <MatchesIcon />, shownTo: buyer, nearAtHand: buyer },
  { to: 'plan', label: 'nav.plan', icon: <PlanIcon />, shownTo: everybody, nearAtHand: visitor, nearOnDesks: company },
  { to: 'setup', label: 'nav.setup', icon: <SetupIcon />, shownTo: organiser, nearAtHand: nobody },
  { to: 'halls', label: 'nav.halls', icon: <HallIcon />, shownTo: organiser, nearAtHand: nobody },
  {
    to: 'rounds',
    label: 'nav.rounds',
    icon: <RoundIcon />,
    shownTo: organiser,
    nearAtHand: nobody,
    nearOnDesks: organiser,
  },
  { to: 'timetable', label: 'nav.timetable', icon: <TimetableIcon />, shownTo: organiser, nearAtHand: organiser },
  { to: 'draws', label: 'nav.draws', icon: <DrawIcon />, shownTo: organiser, nearAtHand: nobody },
  {
    to: 'profile',
    label: 'nav.profile',
    icon: <ProfileIcon />,
    shownTo: supplier,
    nearAtHand: nobody,
    nearOnDesks: supplier,
  },
  { to: 'company', label: 'nav.company', icon: <FirmsIcon />, shownTo: company, nearAtHand: nobody },
  { to: 'bookings', label: 'nav.bookings', icon: <BookingIcon />, shownTo: supplier, nearAtHand: supplier },
  {
    to: 'interpreting',
    label: 'nav.interpreting',
    icon: <SpeechIcon />,
    shownTo: interpreter,
    nearAtHand: interpreter,
  },
  { to: 'group', label: 'nav.group', icon: <GroupIcon />, shownTo: leader, nearAtHand: leader },
  { to: 'pavilions', label: 'nav.pavilions', icon: <PavilionIcon />, shownTo: leading, nearAtHand: nobody },
  {
    to: 'desk',
    label: 'nav.desk',
    icon: <DeskIcon />,
    shownTo: atTheDesk,
    nearAtHand: deskStaff,
    nearOnDesks: organiser,
  },
  {
    to: 'sales',
    label: 'nav.sales',
    icon: <SalesIcon />,
    shownTo: organiser,
    nearAtHand: nobody,
    nearOnDesks: organiser,
  },
  { to: 'subsidies', label: 'nav.subsidies', icon: <SubsidyIcon />, shownTo: overseer, nearAtHand: officer },
  { to: 'our-subsidies', label: 'nav.ourSubsidies', icon: <SubsidyIcon />, shownTo: supplier, nearAtHand: nobody },
  {
    to: 'firms',
    label: 'nav.firms',
    icon: <FirmsIcon />,
    shownTo: organiser,
    nearAtHand: nobody,
    nearOnDesks: organiser,
  },
  { to: 'people', label: 'nav.people', icon: <PeopleIcon />, shownTo: organiser, nearAtHand: nobody },
  { to: 'words', label: 'nav.words', icon: <WordsIcon />, shownTo: organiser, nearAtHand: nobody },
  { to: 'audit', label: 'nav.audit', icon: <LogIcon />, shownTo: organiser, nearAtHand: nobody },
  { to: 'requests', label: 'nav.requests', icon: <RequestsIcon />, shownTo: company, nearAtHand: company },
  {
    to: 'availability',
    label: 'nav.availability',
    icon: <TimesIcon />,
    shownTo: company,
    nearAtHand: nobody,
    nearOnDesks: buyer,
  },
  { to: 'agenda', label: 'nav.agenda', icon: <AgendaIcon />, shownTo: signedIn, nearAtHand: otherThanOrganiser },
  { to: 'notices', label: 'nav.notices', icon: <NoticesIcon />, shownTo: signedIn, nearAtHand: nobody },
];
