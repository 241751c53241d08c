import { Injectable } from '@nestjs/common';
import { type Actor, type CompanyId, err, type FairId, ok, type Result, UnitOfWork } from '@ketnoi/kernel';
import { type Attendance, attendanceProblems } from '../../domain/settings/attendance.js';
import { Chronicle } from '../chronicle.js';
import { Participations } from '../ports/participations.js';
import { PlacingTerms } from '../ports/placing-terms.js';
import { type InvalidInput, invalidInput, type NotFound } from '../refusals.js';
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

  execute(
    actor: Actor,
    fairId: FairId,
    companyId: CompanyId,
    attendance: Attendance,
  ): Promise<Result<Attendance, NotFound | InvalidInput>> {
    return this.unitOfWork.run(async () => {
      const speaks = await speakingFor(this.participations, actor, fairId, companyId);
      if (!speaks.ok) return speaks;
      const problems = attendanceProblems(attendance);
      if (problems.length > 0) return err(invalidInput(problems));
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
