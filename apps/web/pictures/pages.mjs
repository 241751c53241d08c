/** The main pages: who looks at them, and where. `{fair}` is the first fair. One line a page. */
export const PAGES = [
  { name: 'fairs', as: null, path: '/' },
  { name: 'sign-in', as: null, path: '/sign-in' },
  { name: 'fair', as: 'exhibitor', path: '/fairs/{fair}' },
  { name: 'companies', as: 'exhibitor', path: '/fairs/{fair}/companies' },
  { name: 'plan', as: 'exhibitor', path: '/fairs/{fair}/plan' },
  { name: 'booth', as: 'exhibitor', path: '/fairs/{fair}/plan?booth={freeBooth}' },
  { name: 'bookings', as: 'exhibitor', path: '/fairs/{fair}/bookings' },
  { name: 'profile', as: 'exhibitor', path: '/fairs/{fair}/profile' },
  { name: 'swaps', as: 'exhibitor', path: '/fairs/{fair}/swaps' },
  { name: 'wishes', as: 'exhibitor', path: '/fairs/{fair}/wishes' },
  { name: 'shared', as: 'exhibitor', path: '/fairs/{fair}/shared' },
  { name: 'group', as: 'leader', path: '/fairs/{fair}/group' },
  { name: 'waitlist', as: 'exhibitor', path: '/fairs/{fair}/waitlist' },
  { name: 'requests', as: 'exhibitor', path: '/fairs/{fair}/requests' },
  { name: 'agenda', as: 'exhibitor', path: '/fairs/{fair}/agenda' },
  { name: 'office', as: 'organiser', path: '/fairs/{fair}/office' },
  { name: 'firms', as: 'organiser', path: '/fairs/{fair}/firms' },
  { name: 'people', as: 'organiser', path: '/fairs/{fair}/people' },
  { name: 'sales', as: 'organiser', path: '/fairs/{fair}/sales' },
  { name: 'transfers', as: 'organiser', path: '/fairs/{fair}/sales?tab=transfers' },
  { name: 'subsidies', as: 'organiser', path: '/fairs/{fair}/subsidies' },
  { name: 'audit', as: 'organiser', path: '/fairs/{fair}/audit' },
  { name: 'rounds', as: 'organiser', path: '/fairs/{fair}/rounds' },
  { name: 'timetable', as: 'organiser', path: '/fairs/{fair}/timetable' },
  { name: 'left-out', as: 'organiser', path: '/fairs/{fair}/timetable/left-out' },
  { name: 'capacity', as: 'organiser', path: '/fairs/{fair}/timetable/capacity' },
  { name: 'rota', as: 'organiser', path: '/fairs/{fair}/timetable/rota' },
  { name: 'versions', as: 'organiser', path: '/fairs/{fair}/timetable/versions' },
  { name: 'interpreting', as: 'interpreter', path: '/fairs/{fair}/interpreting' },
  { name: 'shared', as: null, path: '/shared#nothing' },
  { name: 'desk', as: 'organiser', path: '/fairs/{fair}/desk' },
  { name: 'needs', as: 'buyer', path: '/fairs/{fair}/needs' },
  { name: 'new-need', as: 'buyer', path: '/fairs/{fair}/needs/new' },
  { name: 'matches', as: 'buyer', path: '/fairs/{fair}/matches' },
  { name: 'availability', as: 'buyer', path: '/fairs/{fair}/availability' },
  { name: 'buyer-agenda', as: 'buyer', path: '/fairs/{fair}/agenda' },
];

/** A desk and a phone. */
export const SIZES = [
  { name: 'desktop', width: 1280, height: 800 },
  { name: 'phone', width: 390, height: 844 },
];

export const LANGUAGES = ['vi', 'en', 'ja', 'ko', 'zh-Hant', 'th'];
