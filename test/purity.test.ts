import { createContext, runInContext } from 'node:vm';
import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';

test('the library runs where there is nothing of Node: bundled, in an empty world', async () => {
  const bundle = await rolldown({ input: 'src/index.ts', platform: 'browser', logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'iife', name: 'outreachlint' });
  await bundle.close();
  const world = createContext(Object.create(null));
  runInContext(output[0].code, world);
  const run = (code: string) => runInContext(code, world) as unknown;
  expect(run('typeof process + typeof require + typeof document')).toBe('undefinedundefinedundefined');
  expect(run('outreachlint.addressOf("Hast du kurz Zeit?", { language: "de" }).form')).toBe('familiar');
  const text = 'Hallo Frau Kern,\\n\\nich bin auf dein Profil gestoßen.';
  expect(
    run(`outreachlint.createLinter().lintText("${text}").messages.map((row) => row.ruleId).join()`),
  ).toContain('address/no-unsolicited-du');
});
