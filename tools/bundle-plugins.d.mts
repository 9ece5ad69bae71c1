/** The file that the text of a generated module gets; undefined for a module that keeps its text. */
export function textName(module: string): string | undefined;
/** The code of that file, from the code of the module. */
export function textFile(generated: string): string;
