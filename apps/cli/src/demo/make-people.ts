import { CONSENT_TEXT_VERSION } from '@ketnoi/accounts';
import type { CompanyId, FairId, Language, PersonId } from '@ketnoi/kernel';
import type { Speaks, Workshop } from './demo-rows.js';
import { personName } from './names.js';

const HOME: Readonly<Record<string, { language: Language; zone: string }>> = {
  VN: { language: 'vi', zone: 'Asia/Ho_Chi_Minh' },
  JP: { language: 'ja', zone: 'Asia/Tokyo' },
  KR: { language: 'ko', zone: 'Asia/Seoul' },
  TW: { language: 'zh-Hant', zone: 'Asia/Taipei' },
  HK: { language: 'zh-Hant', zone: 'Asia/Hong_Kong' },
  TH: { language: 'th', zone: 'Asia/Bangkok' },
};

export interface NewPerson {
  readonly country: string;
  readonly position: string;
  readonly email: string;
  readonly speaks: Speaks;
  /** True for the few who can sign in to the demo. */
  readonly signsIn?: boolean;
}

/** An invented person. Mobile numbers are zeros after the country's code: nobody's. */
export function makePerson(shop: Workshop, person: NewPerson): PersonId {
  const id = shop.id<'person'>();
  const name = personName(shop.rng, person.country);
  shop.rows.PersonEntity.push({
    id,
    ownName: name.own,
    latinName: name.latin,
    reading: name.reading,
    position: person.position,
    mobile: person.country === 'VN' ? '+84000000000' : null,
    email: person.email,
    country: person.country,
    language: HOME[person.country].language,
    timeZone: HOME[person.country].zone,
    passwordHash: person.signsIn ? shop.passwordHash : null,
    fictional: true,
    createdAt: shop.bornAt,
  });
  for (const [language, level] of Object.entries(person.speaks))
    shop.rows.PersonLanguageEntity.push({ personId: id, language, level });
  return id;
}

export function makeMembership(
  shop: Workshop,
  personId: PersonId,
  role: string,
  where: { fairId: FairId } | { companyId: CompanyId },
): void {
  shop.rows.MembershipEntity.push({
    id: shop.id<'membership'>(),
    personId,
    fairId: 'fairId' in where ? where.fairId : '',
    companyId: 'companyId' in where ? where.companyId : '',
    role,
    createdAt: shop.bornAt,
  });
}

export function makeConsents(
  shop: Workshop,
  subject: { type: 'company' | 'person'; id: string },
  givenBy: PersonId,
  purposes: readonly string[],
): void {
  for (const purpose of purposes)
    shop.rows.ConsentEntity.push({
      id: shop.id(),
      subjectType: subject.type,
      subjectId: subject.id,
      purpose,
      textVersion: CONSENT_TEXT_VERSION,
      givenBy,
      givenAt: shop.bornAt,
      liveMark: 1,
    });
}
