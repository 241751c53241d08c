import { Injectable } from '@nestjs/common';
import { type Actor, type CompanyId, err, type FairId, ok, type Result, UnitOfWork } from '@ketnoi/kernel';
import {
  AT_THE_FAIR,
  type Attendance,
  attendanceProblems,
  isSameAttendance,
} from '../../domain/settings/attendance.js';
import { Chronicle } from '../chronicle.js';
import { Participations } from '../ports/participations.js';
import { PlacingTerms } from '../ports/placing-terms.js';
import {
  CHANGED_MEANWHILE,
  type ChangedMeanwhile,
  type InvalidInput,
  invalidInput,
  type NotFound,
} from '../refusals.js';
import { speakingFor } from '../speaking-for.js';

/** A company says how it attends: at the fair or online, with an interpreter of its own, in how many meetings a day. */
@Injectable()
export class SetAttendance {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly terms: PlacingTerms,
    private readonly participations: Participations,
    private readonly chronicle: Chronicle,
  ) {}

  /** @param seen what this is to replace; null: whatever stands */
  execute(
    actor: Actor,
    fairId: FairId,
    companyId: CompanyId,
    attendance: Attendance,
    seen: Attendance | null = null,
  ): Promise<Result<Attendance, NotFound | InvalidInput | ChangedMeanwhile>> {
    return this.unitOfWork.run(async () => {
      const speaks = await speakingFor(this.participations, actor, fairId, companyId);
      if (!speaks.ok) return speaks;
      const problems = attendanceProblems(attendance);
      if (problems.length > 0) return err(invalidInput(problems));
      if (seen) {
        const stands = (await this.terms.attendanceToReplace(fairId, companyId)) ?? AT_THE_FAIR;
        if (!isSameAttendance(stands, seen)) return err(CHANGED_MEANWHILE);
      }
      await this.terms.setAttendance(fairId, companyId, attendance);
      await this.chronicle.write(actor, {
        fairId,
        action: 'set-attendance',
        subjectType: 'company',
        subjectId: companyId,
        detail: attendance,
        forCompany: { id: companyId, byRight: speaks.value.byRight },
      });
      return ok(attendance);
    });
  }
}
