import { edgesToCompanies } from '../directory/edges-to-companies.js';
import { FirmInDraws } from './draw-comparison.type.js';
import { FirmDrawOutcome } from './draw-outcome.type.js';
import { UnreleasableBooth } from './draw-refusals.type.js';
import { ListedDrawRequest } from './wishes.type.js';

export const EDGES_TO_COMPANIES = [ListedDrawRequest, FirmDrawOutcome, FirmInDraws, UnreleasableBooth].map((type) =>
  edgesToCompanies(type, 'company'),
);
