import { HOLDER, ORGANISER, PARENT } from '../access/standings.js';

/** Lines of the policy table about asking to take part; see access/policy.ts. */
export const ADMISSIONS_POLICY = {
  'Mutation.askForAdmission': { about: 'nothing', allow: ['anyone'] },
  'Query.admissionToConfirm': HOLDER,
  'Mutation.confirmAdmission': HOLDER,
  'Query.admissions': ORGANISER,
  'Admission.likeFirms': PARENT,
  'Mutation.admitFirm': ORGANISER,
  'Mutation.turnDownAdmission': ORGANISER,
  'Query.checkEditedAdmissions': ORGANISER,
  'Mutation.takeBackAdmissions': ORGANISER,
} as const;
