/** What `ketnoi` can be asked for: each is a file of `commands/` by that name. */
export const COMMANDS: Readonly<Record<string, string>> = {
  schedule: 'plan the meetings of a fair, or repair a timetable',
  match: 'score suppliers against needs, with reasons',
  draw: 'give out booths by a draw that anybody can repeat',
  lexicon: 'train a bilingual lexicon from parallel terms',
  migrate: 'bring the schema of DATABASE_URL up to date',
  'open-fair': 'open the first fair of a new installation, with its organiser',
  'demo-load': 'load the fictional demo fairs',
  'demo-rounds': 'run the rounds of the demo fairs through a gateway',
};

interface Command {
  /** What `--help` says, first how it is written. */
  readonly usage: string;
  /** Its exit code. */
  run(argv: string[]): Promise<number>;
}

/** Each is loaded only when it is asked for. */
export const commandNamed = async (name: string): Promise<Command> =>
  (await import(`./commands/${name}.js`)) as Command;
