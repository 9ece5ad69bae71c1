/** The code of an error that the system raised ("EACCES", "ERR_STRING_TOO_LONG"); undefined for any other error. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
