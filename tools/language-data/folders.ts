import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../src/model/locale.ts';
import { UserError } from '../../src/model/user-error.ts';
import { readYaml } from '../../src/rules/yaml-file.ts';
import { compileAddress } from './address.ts';
import { compileLanguageData, compileSigns } from './language.ts';
import { compileVerbs } from './verbs.ts';

export const LANGUAGES_FOLDER = 'src/languages';
const FILES = ['language.yaml', 'address.yaml', 'verbs.yaml'] as const;

/** The languages that are a folder of data. */
export function dataFolders(): readonly string[] {
  return readdirSync(LANGUAGES_FOLDER)
    .filter((code) => FILES.every((file) => existsSync(join(LANGUAGES_FOLDER, code, file))))
    .sort();
}

function readFolderFile(code: string, file: (typeof FILES)[number]) {
  const path = join(LANGUAGES_FOLDER, code, file).replaceAll('\\', '/');
  return readYaml(path, readFileSync(path, 'utf8'));
}

/** What languages are told by, as JSON. */
export function compileAllSigns(codes: readonly string[]): string {
  return JSON.stringify(
    codes.map((code) => ({ code, ...compileSigns(readFolderFile(code, 'language.yaml')) })),
  );
}

/** A language's folder, compiled: a line of JSON for each of its files. */
export function compileFolder(code: string): string {
  const read = (file: (typeof FILES)[number]) => readFolderFile(code, file);
  const language = read('language.yaml');
  if (!LANGUAGES.some((known) => known === code))
    throw new UserError('language-data', `“${code}” is not among the languages`, {
      place: language.placeOf([]),
      remedy: 'Add it to LANGUAGES in src/model/locale.ts.',
    });
  return [
    compileLanguageData(language),
    compileAddress(read('address.yaml')),
    compileVerbs(read('verbs.yaml')),
  ]
    .map((data) => JSON.stringify(data))
    .join('\n');
}

/** The module that knows all compiled folders; the text of one is asked for when a message needs it. */
export function foldersModule(codes: readonly string[]): string {
  const imports = codes.map((code) => `import { DATA as ${code} } from './${code}/data.generated.ts';\n`);
  return `${imports.join('')}
/** The languages that are folders of data, compiled: code → text. */
export const FOLDERS: Readonly<Record<string, () => string>> = { ${codes.join(', ')} };
`;
}
