/** `ketnoi COMMAND …`: finds the command and runs it, or says how it is written. */
import { commandNamed, COMMANDS } from './commands.js';

const [name, ...argv] = process.argv.slice(2);
if (name === undefined || !Object.hasOwn(COMMANDS, name)) {
  const list = Object.entries(COMMANDS).map(([command, what]) => `  ${command.padEnd(11)} ${what}`);
  const usage = `usage: ketnoi COMMAND …; ketnoi COMMAND --help says more\n${list.join('\n')}\n`;
  const asked = name === '--help';
  (asked ? process.stdout : process.stderr).write(usage);
  process.exitCode = asked ? 0 : 2;
} else {
  const { run, usage } = await commandNamed(name);
  if (argv.includes('--help')) process.stdout.write(`${usage.trimEnd()}\n`);
  else process.exitCode = await run(argv);
}
