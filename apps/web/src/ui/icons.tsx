/** Drawn for this app, on a 24 × 24 grid. Each stands beside a word, or on a button that has a label. */
function Icon({ d }: { readonly d: string }): React.ReactNode {
  return (
    <svg
      width="22"
      height="22"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={d} />
    </svg>
  );
}

const icon = (d: string) =>
  function DrawnIcon(): React.ReactNode {
    return <Icon d={d} />;
  };

export const GlobeIcon = icon('M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18');
export const PersonIcon = icon('M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8M4 21c0-9 16-9 16 0');
export const FairIcon = icon('M4 20V9l8-5 8 5v11M4 20h16M9 20v-6h6v6');
export const CompaniesIcon = icon('M4 20V8l5 3V8l5 3V4h6v16zM8 16h.01M12 16h.01M16 16h.01');
export const PlanIcon = icon('M4 4h16v16H4zM4 10h7M11 4v16M11 14h9');
export const HallIcon = icon('M3 21V8l9-5 9 5v13M3 21h18M8 21v-8h8v8M8 17h8');
export const DrawIcon = icon('M5 5h14v14H5zM9 9h.01M15 9h.01M12 12h.01M9 15h.01M15 15h.01');
export const SetupIcon = icon('M4 7h9M17 7h3M13 5v4M4 17h3M11 17h9M9 15v4M4 12h16');
export const WordsIcon = icon('M5 19L10 5l5 14M7 14h6M17 12h4M17 16h4');
export const BookingIcon = icon('M5 4h14v17l-3-2-2 2-2-2-2 2-2-2-3 2zM9 9h6M9 13h6');
export const AgendaIcon = icon('M4 6h16v14H4zM4 10h16M8 3v4M16 3v4M8 14h4');
export const RoundIcon = icon('M5 12a7 7 0 0 1 12-5l2 2M19 12a7 7 0 0 1-12 5l-2-2M19 4v5h-5M5 20v-5h5');
export const TimetableIcon = icon('M4 5h16v14H4zM4 10h16M9 5v14M14 5v14M14 14h6');
export const SpeechIcon = icon('M4 5h11v8H9l-3 3v-3H4zM18 9h2v8h-2v3l-3-3h-4');
export const DeskIcon = icon('M3 13h18M5 13v7M19 13v7M12 3a3 3 0 1 0 0 6 3 3 0 0 0 0-6M7 13c0-4 10-4 10 0');
export const MoreIcon = icon('M5 6h14M5 12h14M5 18h14');
export const MatchesIcon = icon('M9 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10M15 7a5 5 0 1 1 0 10');
export const TimesIcon = icon('M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7v5l4 2');
export const NeedsIcon = icon('M4 6h16l-2 9H6zM4 6L3 3M9 20h.01M16 20h.01');
export const ProfileIcon = icon('M5 4h14v16H5zM9 9h6M9 13h6M9 17h3');
export const RequestsIcon = icon('M4 5h16v11H9l-5 4zM9 10.5l2 2 4-4');
export const UpIcon = icon('M6 15l6-6 6 6');
export const DownIcon = icon('M6 9l6 6 6-6');
export const GripIcon = icon('M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01');
export const GroupIcon = icon(
  'M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6M16 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6M2 20c0-7 12-7 12 0M13 14c4-3 9 0 9 6',
);
export const PavilionIcon = icon('M3 20V10l9-6 9 6v10M3 14h18M9 14v6M15 14v6M3 20h18');
export const PlusIcon = icon('M12 5v14M5 12h14');
export const MinusIcon = icon('M5 12h14');
export const FitIcon = icon('M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5');
export const CloseIcon = icon('M6 6l12 12M18 6L6 18');
export const ShareIcon = icon('M12 15V4M8 7l4-4 4 4M5 12v8h14v-8');
export const PrintIcon = icon('M7 9V4h10v5M6 17H4v-7h16v7h-2M7 14h10v6H7z');
export const OfficeIcon = icon('M4 20V10M10 20V4M16 20v-8M22 20H2');
export const NoticesIcon = icon('M3 6h18v13H3zM3 6l9 7 9-7');
export const LogIcon = icon('M6 3h12v18H6zM9 8h6M9 12h6M9 16h3');
export const FirmsIcon = icon('M4 5h16M4 12h16M4 19h10M18 16v6M15 19h6');
export const PeopleIcon = icon(
  'M9 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8M2 21c0-8 14-8 14 0M17 5a3.5 3.5 0 0 1 0 7M18 14c3 .5 4 3 4 7',
);
export const SalesIcon = icon('M4 4h16v16H4zM8 9h8M8 13h8M8 17h4');
export const SubsidyIcon = icon('M12 3v18M16 7H10a3 3 0 0 0 0 6h4a3 3 0 0 1 0 6H8');
