/** `ketnoi COMMAND …`: finds the command's file and runs it. Each command is loaded only when it is asked for. */
const COMMANDS: Readonly<Record<string, string>> = {
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
  run(argv: string[]): Promise<number>;
}

const [name, ...argv] = process.argv.slice(2);
if (name === undefined || !Object.hasOwn(COMMANDS, name)) {
  const list = Object.entries(COMMANDS).map(([command, what]) => `  ${command.padEnd(10)} ${what}`);
  process.stderr.write(`usage: ketnoi COMMAND …\n${list.join('\n')}\n`);
  process.exitCode = name === '--help' ? 0 : 2;
} else {
  const command = (await import(`./commands/${name}.js`)) as Command;
  process.exitCode = await command.run(argv);
}
