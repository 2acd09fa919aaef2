import pino, { type Logger } from 'pino';
import type { Config } from './config.ts';

/** Structured logs to standard error. Nothing personal is ever passed in; the redaction is the second lock. */
export const createLog = (level: Config['logLevel']): Logger =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: {
        paths: ['req.headers.authorization', 'req.headers.cookie', '*.bsn', '*.educationNumber', '*.surname', '*.birthDate'],
        censor: '[removed]',
      },
    },
    pino.destination({ dest: 2, sync: false }),
  );
