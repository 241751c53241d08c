/** Where people of the fairs come from, and their neighbours; the names come from the browser. */
export const COUNTRIES = [
  ...['VN', 'JP', 'KR', 'TW', 'HK', 'TH', 'CN', 'SG', 'MY', 'ID', 'PH', 'IN', 'AU'],
  ...['US', 'CA', 'MX', 'DE', 'FR', 'IT', 'GB', 'NL', 'ES', 'PL', 'CZ', 'SE', 'CH', 'AT', 'BE'],
] as const;
