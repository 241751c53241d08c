import { createHash, randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { loadConfig } from '@ketnoi/config';
import { insertRows, RandomIds, rows, withDatabase } from '@ketnoi/persistence';

export const usage = `usage: ketnoi open-fair --slug S --name N --from YYYY-MM-DD --to YYYY-MM-DD --venue V --email E --organiser "NAME"
opens the first fair of a new installation and makes its organiser, who is given a link to set a password`;
const OPTIONS = ['slug', 'name', 'from', 'to', 'venue', 'email', 'organiser'] as const;
const FORMS: Readonly<Partial<Record<(typeof OPTIONS)[number], RegExp>>> = {
  slug: /^[a-z0-9-]{2,60}$/,
  from: /^\d{4}-\d{2}-\d{2}$/,
  to: /^\d{4}-\d{2}-\d{2}$/,
  email: /^[^\s@]{1,64}@[^\s@]{1,180}$/,
};
const LINK_HOURS = 24;

/** Everybody else is invited from within; the first organiser has nobody to be invited by. */
export async function run(argv: string[]): Promise<number> {
  const { values } = parseArgs({
    args: argv,
    strict: false,
    options: Object.fromEntries(OPTIONS.map((name) => [name, { type: 'string' as const }])),
  });
  const given = values as Partial<Record<(typeof OPTIONS)[number], string>>;
  const unusable = OPTIONS.filter((name) => !given[name] || !(FORMS[name] ?? /\S/).test(given[name]));
  if (unusable.length > 0) {
    console.error(`missing or unusable: ${unusable.map((name) => `--${name}`).join(', ')}\n${usage}`);
    return 2;
  }
  const { slug, name, from, to, venue, email, organiser } = given as Record<(typeof OPTIONS)[number], string>;
  const config = loadConfig(process.env);
  const ids = new RandomIds();
  const [personId, fairId] = [ids.next<'person'>(), ids.next<'fair'>()];
  const token = randomBytes(32).toString('base64url');
  const createdAt = new Date();
  await withDatabase(config.database, async (manager) => {
    await insertRows(manager, rows.PersonEntity, [
      {
        id: personId,
        ownName: organiser,
        latinName: organiser,
        email: email.toLowerCase(),
        country: 'VN',
        language: 'vi',
        timeZone: 'Asia/Ho_Chi_Minh',
        fictional: false,
        createdAt,
      },
    ]);
    await insertRows(manager, rows.FairEntity, [
      {
        id: fairId,
        slug,
        names: { vi: name },
        venue,
        timeZone: 'Asia/Ho_Chi_Minh',
        startsOn: from,
        endsOn: to,
        fictional: false,
        createdBy: personId,
        createdAt,
      },
    ]);
    await insertRows(manager, rows.MembershipEntity, [
      { id: ids.next<'membership'>(), personId, fairId, companyId: '', role: 'organiser', createdAt },
    ]);
    await insertRows(manager, rows.SignInLinkEntity, [
      {
        tokenHash: createHash('sha256').update(token).digest('hex'),
        id: ids.next(),
        personId,
        purpose: 'password-reset',
        createdAt,
        expiresAt: new Date(createdAt.getTime() + LINK_HOURS * 3_600_000),
      },
    ]);
  });
  console.log(`The fair ${slug} is open. ${organiser} sets a password within ${LINK_HOURS} hours at`);
  console.log(`${config.publicUrl}/reset-password#${token}`);
  console.log('or by the mutation resetPassword, whose token is what stands after the #.');
  return 0;
}
