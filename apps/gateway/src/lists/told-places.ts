import type { Language } from '@ketnoi/kernel';
import { text } from '@ketnoi/messages';

/** A role in the reader's words; what a file says otherwise stays as it is. */
export const tellRole = (role: string, language: Language): string =>
  role === '' ? '' : text(language, 'values.fair-role', { role });

/** Roles as a list holds them, split by semicolons. */
export const tellRoles = (roles: string, language: Language): string =>
  roles
    .split('; ')
    .map((role) => tellRole(role, language))
    .join('; ');

export const tellInvitationState = (state: string, language: Language): string =>
  state === '' ? '' : text(language, 'values.invitation-state', { state });
