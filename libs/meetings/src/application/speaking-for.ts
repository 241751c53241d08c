import { type Actor, actsFor, type CompanyId, err, type FairId, ok, type Result } from '@ketnoi/kernel';
import type { Participation, Participations } from './ports/participations.js';
import { type NotFound, notFound } from './refusals.js';

export interface Spoken {
  /** By what right the actor speaks for the company. */
  readonly byRight: NonNullable<ReturnType<typeof actsFor>>;
  readonly own: Participation;
}

/** A company has its say at the fairs that it takes part in, through whoever may act for it. */
export async function speakingFor(
  participations: Participations,
  actor: Actor,
  fairId: FairId,
  companyId: CompanyId,
): Promise<Result<Spoken, NotFound>> {
  const byRight = actsFor(actor, fairId, companyId);
  const own = byRight ? await participations.find(fairId, companyId) : null;
  return byRight && own ? ok({ byRight, own }) : err(notFound('company'));
}
