/** Port: what the installation decides about accounts. */
export abstract class AccountRules {
  abstract readonly sessionTtlMs: number;
  /** Where the web app is reached, without a slash at the end: links in letters begin with it. */
  abstract readonly publicUrl: string;
}
