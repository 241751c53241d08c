import { Injectable } from '@nestjs/common';
import { type Actor, type FairId, hasFairRole, type Page, type PageRequest } from '@ketnoi/kernel';
import type { AdmissionCard, AdmissionState } from '../../domain/admission.js';
import { Admissions } from '../ports/admissions.js';

/** Who asks to take part in a fair, for its organisers; null for everybody else. */
@Injectable()
export class ListAdmissions {
  constructor(private readonly admissions: Admissions) {}

  async execute(
    actor: Actor,
    fairId: FairId,
    state: AdmissionState,
    page: PageRequest,
  ): Promise<Page<AdmissionCard> | null> {
    return hasFairRole(actor, fairId, 'organiser') ? this.admissions.ofFair(fairId, state, page) : null;
  }
}
