import type { Environment } from './environment.ts';
import { run } from './run.ts';

async function readStdin(): Promise<Uint8Array> {
  if (process.stdin.isTTY) {
    process.stderr.write(
      'Paste the message; end with Ctrl+D on a line of its own (Windows: Ctrl+Z and Enter).\n',
    );
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** A reader that has seen enough (`| head`) closes the pipe; that is no error of ours. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/** Runs the program in this process and gives its exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  const environment: Environment = {
    cwd: process.cwd(),
    variables: process.env,
    isTerminal: process.stdout.isTTY === true,
    // a terminal that doesn't know its size says 0
    ...(process.stdout.columns > 0 && { columns: process.stdout.columns }),
    // On other systems the variables say it, and asking costs time.
    systemLocale: () =>
      process.platform === 'win32' ? new Intl.DateTimeFormat().resolvedOptions().locale : undefined,
    readStdin,
  };
  const { exitCode, stdout, stderr } = await run(argv, environment);
  process.stdout.on('error', ignoreClosedPipe);
  if (stdout) process.stdout.write(stdout);
  if (stderr) process.stderr.write(stderr);
  return exitCode;
}
