// Writes the core as V8 compiled it beside the core: node tools/precompile.cjs DIST MESSAGE …
// A function is compiled when it is first called, so messages are linted first: what they need comes compiled.
const { writeFileSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { compiledFile, loadCore } = require('../bin/program.js');

const [folder, ...messages] = process.argv.slice(2);
const dist = resolve(folder);
const script = loadCore(dist);
const { main } = require(join(dist, 'cli.cjs'));

main(messages).then((exitCode) => {
  if (exitCode > 1) throw new Error(`These messages could not be linted: ${messages.join(', ')}`);
  writeFileSync(compiledFile(dist), script.createCachedData());
});
