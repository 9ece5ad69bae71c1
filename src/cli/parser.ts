import { Command, CommanderError, Option } from 'commander';
import { UserError } from '../model/user-error.ts';
import { didYouMean } from '../text/nearest.ts';
import { type Arguments, DEFAULTS, type Parsed } from './arguments.ts';

const EXAMPLES = `
Examples:
  $ outreachlint draft.txt                     one message
  $ outreachlint mails/ "templates/**/*.md"    folders and globs
  $ pbpaste | outreachlint -                   what you just copied (Windows: Get-Clipboard)
  $ outreachlint --verbose draft.txt           with reasons, and what to write instead
  $ outreachlint --context channel=linkedin --context stage=connect note.txt
  $ outreachlint --rule "bait/no-generic-pain-question: off" draft.txt
  $ outreachlint --explain address/no-unsolicited-du

Exit codes: 0 clean or warnings only, 1 errors or too many warnings, 2 wrong usage,
configuration or unreadable input.`;

function collect(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value];
}

function repeatable(flags: string, description: string): Option {
  return new Option(flags, description).argParser(collect);
}

function describe(program: Command): Command {
  return program
    .name('outreachlint')
    .usage('[options] [files, folders, globs, -]')
    .description('Reads a sales message as its recipient will, and says what would put them off.')
    .argument('[targets...]', 'default: the current folder; "-" is standard input')
    .optionsGroup('Input:')
    .option('--stdin', 'lint standard input, as "-" does')
    .option('--stdin-filename <path>', 'name that standard input goes by')
    .addOption(repeatable('--ignore-pattern <pattern>', 'leave out, as .gitignore does (repeatable)'))
    .option('--no-ignore', 'lint what ignore files and patterns name, too')
    .optionsGroup('Configuration:')
    .option('-c, --config <file>', 'use this configuration, look for no other')
    .option('--no-config', 'use no configuration file')
    .addOption(repeatable('--rule <setting>', 'set a rule, as "family/rule: off" (repeatable)'))
    .addOption(repeatable('--context <key=value>', 'what the text does not say (repeatable)'))
    .optionsGroup('Output:')
    .addOption(new Option('-f, --format <name>', 'stylish or json').default(DEFAULTS.format))
    .option('-o, --output-file <file>', 'write the report to a file')
    .option('--verbose', 'show the line, why, and what to write instead')
    .option('--quiet', 'report errors only')
    .option('--max-warnings <number>', 'fail when there are more warnings')
    .option('--locale <language>', 'language of the report: en or de')
    .option('--color', 'color even where the output is no terminal')
    .option('--no-color', 'no color')
    .optionsGroup('Information:')
    .option('--list-rules', 'list all rules')
    .option('--explain <rule>', 'say why a rule exists, with examples')
    .option('--print-config <file>', 'show what config and overrides give for a file')
    .addOption(repeatable('--test-rules <dir>', 'check the examples of your own rules (repeatable)'))
    .option('--debug', 'show where an error comes from')
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', EXAMPLES);
}

const LONG_FLAG = /--[\w-]+/;

/** The mistake that commander found, in our words. */
function usageError(error: CommanderError, program: Command): UserError {
  const flag = LONG_FLAG.exec(error.message)?.[0] ?? /-\w/.exec(error.message)?.[0] ?? '';
  if (error.code === 'commander.unknownOption') {
    const flags = program.options.flatMap((option) => option.long ?? []);
    return new UserError('usage', `There is no option "${flag}".`, {
      remedy: didYouMean(flag, [...flags, '--help', '--version']) || '"outreachlint --help" shows all.',
      cause: error,
    });
  }
  if (error.code === 'commander.optionMissingArgument') {
    const option = program.options.find((known) => known.long === flag);
    const value = /<.+>/.exec(option?.flags ?? '')?.[0] ?? 'a value';
    return new UserError('usage', `The option "${flag}" needs a value.`, {
      remedy: `Write "${flag} ${value}".`,
      cause: error,
    });
  }
  return new UserError('usage', error.message.replace(/^error: /, ''), { cause: error });
}

/**
 * Reads the arguments that follow the program's name.
 * @throws UserError for an option that doesn't exist or lacks its value
 */
export function parseArguments(argv: readonly string[], version: string): Parsed {
  let text = '';
  const program = describe(new Command())
    .version(version, '-v, --version', 'show the version')
    .showSuggestionAfterError(false)
    .exitOverride()
    .configureOutput({ writeOut: (part) => (text += part), writeErr: () => {} });
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { text };
    throw usageError(error, program);
  }
  return { arguments: { ...program.opts<Omit<Arguments, 'targets'>>(), targets: program.args } };
}
