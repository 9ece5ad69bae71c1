import type { Language } from '../model/language.ts';
import { LANGUAGES, type LanguageCode } from '../model/locale.ts';
import { lazy } from '../text/lazy.ts';
import { german } from './de/language.ts';
import { english } from './en/language.ts';
import { FOLDERS } from './folders.generated.ts';
import { type FolderLanguage, openFolder } from './tv/folder.ts';

const opened = lazy(() => new Map<LanguageCode, FolderLanguage>());

/** A language that is a folder of data, opened at the first call; undefined for those that are code. */
export function folderOf(code: LanguageCode): FolderLanguage | undefined {
  const known = opened().get(code);
  if (known) return known;
  const textOf = Object.hasOwn(FOLDERS, code) ? FOLDERS[code] : undefined;
  if (!textOf) return undefined;
  const folder = openFolder(code, textOf());
  opened().set(code, folder);
  return folder;
}

/** The languages that are folders of data. */
export const FOLDER_CODES: readonly LanguageCode[] = LANGUAGES.filter((code) => Object.hasOwn(FOLDERS, code));

/** What the engine knows of a language; it is made when it is first asked for. */
export function languageOf(code: LanguageCode): Language {
  if (code === 'de') return german;
  return folderOf(code)?.language() ?? english;
}
