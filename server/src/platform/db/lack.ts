export type Lack = 'storage-full' | 'database-unavailable';

const CONNECTION = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT', 'ETIMEDOUT']);
// Two transactions in each other's way more often than anyone should see: the sender may come again.
const PASSING = new Set(['40001', '40P01', '55P03']);
const WORDS =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed|Cannot use a pool after/;

/** What the database lacks when it answers with this error (in PostgreSQL's or the operating system's code); undefined when the error is another. */
export const lackOf = (error: { readonly code?: string; readonly message?: string }): Lack | undefined => {
  const code = error.code ?? '';
  if (code === '53100' || code === 'ENOSPC') return 'storage-full';
  if (/^(08|57P|53)/.test(code) || CONNECTION.has(code) || PASSING.has(code) || WORDS.test(error.message ?? ''))
    return 'database-unavailable';
  return undefined;
};

/** What to tell the sender of a message that met a database which cannot store. */
export const LACKING = 'Send the same message again later, unchanged: it is stored once at most, whatever became of this attempt.';
