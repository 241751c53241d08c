import { createBrowserRouter, type RouteObject } from 'react-router';
import { OpenToAll } from '../session/open-to-all';
import { RequireSession } from '../session/require-session';
import { FirstBar } from './first-bar';
import { page } from './lazy-page';
import { NotFoundPage } from './not-found-page';
import { PageBroken } from './page-broken';
import { Shell } from './shell/shell';

/** Pages of a fair that everybody may see; who has to do with it sees more on them. */
const FOR_EVERYBODY: RouteObject[] = [
  { path: 'companies', lazy: page(() => import('../features/companies/catalogue-page')) },
  { path: 'companies/print', lazy: page(() => import('../features/companies/print/print-page')) },
  { path: 'companies/:companyId', lazy: page(() => import('../features/companies/company-page')) },
  { path: 'plan', lazy: page(() => import('../features/plan/plan-page')) },
];

/** Pages of a fair that only who has to do with it may see. */
const WITHIN_A_FAIR: RouteObject[] = [
  { path: 'halls', lazy: page(() => import('../features/plan/office/plan-office-page')) },
  { path: 'draws', lazy: page(() => import('../features/draws/draws-page')) },
  { path: 'setup', lazy: page(() => import('../features/setup/setup-page')) },
  { path: 'words', lazy: page(() => import('../features/words/words-page')) },
  { path: 'bookings', lazy: page(() => import('../features/bookings/bookings-page')) },
  { path: 'bookings/:bookingId/extras', lazy: page(() => import('../features/bookings/extras-page')) },
  { path: 'bookings/:bookingId/move', lazy: page(() => import('../features/moves/move-page')) },
  { path: 'swaps', lazy: page(() => import('../features/moves/swaps-page')) },
  { path: 'wishes', lazy: page(() => import('../features/wishes/wishes-page')) },
  { path: 'shared', lazy: page(() => import('../features/sharing/shared-page')) },
  { path: 'pavilions', lazy: page(() => import('../features/plan/pavilions/pavilions-page')) },
  { path: 'group', lazy: page(() => import('../features/group/group-page')) },
  { path: 'waitlist', lazy: page(() => import('../features/waitlist/waitlist-page')) },
  { path: 'requests', lazy: page(() => import('../features/requests/requests-page')) },
  { path: 'payments/:requestId', lazy: page(() => import('../features/payments/payment-page')) },
  { path: 'needs', lazy: page(() => import('../features/needs/needs-page')) },
  { path: 'needs/new', lazy: page(() => import('../features/needs/new-need-page')) },
  { path: 'needs/:needId', lazy: page(() => import('../features/needs/need-page')) },
  { path: 'matches', lazy: page(() => import('../features/matches/matches-page')) },
  { path: 'availability', lazy: page(() => import('../features/availability/availability-page')) },
  { path: 'profile', lazy: page(() => import('../features/profile/profile-page')) },
  { path: 'notices', lazy: page(() => import('../features/notices/notices-page')) },
  { path: 'agenda', lazy: page(() => import('../features/agenda/agenda-page')) },
  { path: 'company', lazy: page(() => import('../features/company/company-entry-page')) },
  { path: 'interpreting', lazy: page(() => import('../features/interpreter/interpreter-page')) },
  { path: 'desk', lazy: page(() => import('../features/desk/desk-page')) },
  { path: 'desk/standby', lazy: page(() => import('../features/desk/standby-page')) },
  { path: 'office', lazy: page(() => import('../features/dashboard/dashboard-page')) },
  { path: 'firms', lazy: page(() => import('../features/firms/firms-page')) },
  { path: 'people', lazy: page(() => import('../features/people/people-page')) },
  { path: 'firms/:companyId', lazy: page(() => import('../features/firms/firm-page')) },
  { path: 'sales', lazy: page(() => import('../features/office-bookings/sales-page')) },
  { path: 'subsidies', lazy: page(() => import('../features/subsidies/office/subsidies-page')) },
  { path: 'our-subsidies', lazy: page(() => import('../features/subsidies/our-subsidies-page')) },
  { path: 'audit', lazy: page(() => import('../features/audit/audit-page')) },
  { path: 'rounds', lazy: page(() => import('../features/rounds/rounds-page')) },
  { path: 'rounds/:roundId', lazy: page(() => import('../features/rounds/round-page')) },
  { path: 'rounds/:roundId/proposals', lazy: page(() => import('../features/proposals/proposals-page')) },
  { path: 'timetable', lazy: page(() => import('../features/timetable/timetable-page')) },
  { path: 'timetable/left-out', lazy: page(() => import('../features/timetable/left-out-page')) },
  { path: 'timetable/capacity', lazy: page(() => import('../features/timetable/capacity-page')) },
  { path: 'timetable/fixed', lazy: page(() => import('../features/timetable/fixed-page')) },
  { path: 'timetable/rota', lazy: page(() => import('../features/timetable/rota-page')) },
  { path: 'timetable/list', lazy: page(() => import('../features/timetable/edited-list-page')) },
  { path: 'timetable/versions', lazy: page(() => import('../features/timetable/versions-page')) },
];

/** Letters print some of these addresses, with a secret behind the #: README.md lists them. Keep them. */
const ROUTES: RouteObject[] = [
  {
    element: <Shell />,
    hydrateFallbackElement: <FirstBar />,
    errorElement: <PageBroken />,
    children: [
      {
        errorElement: <PageBroken />,
        children: [
          { index: true, lazy: page(() => import('../features/fair/fairs-page')) },
          { path: 'sign-in', lazy: page(() => import('../features/account/sign-in-page')) },
          { path: 'forgot-password', lazy: page(() => import('../features/account/forgot-password-page')) },
          { path: 'reset-password', lazy: page(() => import('../features/account/reset-password-page')) },
          { path: 'invitation', lazy: page(() => import('../features/account/invitation-page')) },
          { path: 'shared', lazy: page(() => import('../features/share/shared-page')) },
          { path: 'take-part', lazy: page(() => import('../features/apply/confirm-page')) },
          { path: 'answer', lazy: page(() => import('../features/answer/answer-page')) },
          {
            element: <RequireSession />,
            children: [
              { path: 'fairs/new', lazy: page(() => import('../features/setup/new-fair-page')) },
              { path: 'account', lazy: page(() => import('../features/account/settings/account-page')) },
            ],
          },
          {
            path: 'fairs/:fairId',
            children: [
              { index: true, lazy: page(() => import('../features/fair/fair-page')) },
              { element: <OpenToAll />, children: FOR_EVERYBODY },
              { path: 'take-part', lazy: page(() => import('../features/apply/take-part-page')) },
              { element: <RequireSession />, children: WITHIN_A_FAIR },
            ],
          },
          { path: '*', element: <NotFoundPage /> },
        ],
      },
    ],
  },
];

export const router = createBrowserRouter(ROUTES);
