/** As libs/documents reads them; a heading in any of our languages is understood. */
export const ORDER_COLUMNS = ['taxCode', 'companyId', 'booth', 'zone', 'kind', 'area', 'openSides', 'extras'] as const;
