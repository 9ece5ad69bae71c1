import { expect, test } from 'vitest';
import { json } from '../../src/formatters/json.ts';
import { diagnostic, PLAIN, result } from './results.ts';

test("the shape is ESLint's, with hints counted and suggestions in words", () => {
  const message = { suggestion: 'Say so.', endColumn: 5, endLine: 1, messageId: 'fake', ...diagnostic({}) };
  expect(json([result('/m/a.txt', [message], 'Text')], PLAIN)).toBe(
    '[{"filePath":"/m/a.txt","messages":[{"ruleId":"bait/no-fake-customer","severity":2,' +
      '"message":"Sounds like an order.","messageId":"fake","line":1,"column":1,"endLine":1,"endColumn":5,' +
      '"suggestion":"Say so."}],"suppressedMessages":[],"errorCount":1,"fatalErrorCount":0,"warningCount":0,' +
      '"infoCount":0,"fixableErrorCount":0,"fixableWarningCount":0,"source":"Text"}]\n',
  );
});

test('a clean file is there without its text', () => {
  const [file] = JSON.parse(json([result('/m/a.txt', [], 'Text')], PLAIN));
  expect(file).toMatchObject({ filePath: '/m/a.txt', messages: [] });
  expect(file).not.toHaveProperty('source');
});

test('no files are an empty list', () => {
  expect(json([], PLAIN)).toBe('[]\n');
});
