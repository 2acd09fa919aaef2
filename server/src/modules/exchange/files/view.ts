import { Type } from 'typebox';
import { Brin, Strict } from '../message-schemas.ts';
import { FORMATS } from './content.ts';
import { REASONS } from './file-fault.ts';
import { type FileUpload, type SignalCount, STATES } from './model.ts';

export const UploadParams = Strict({ brin: Brin, uploadId: Type.String({ format: 'uuid' }) });

const Moment = Type.String({ format: 'date-time' });
const OrNull = <T extends ReturnType<typeof Type.String>>(schema: T) => Type.Union([schema, Type.Null()]);

export const FileReply = Strict(
  {
    uploadId: Type.String(),
    fileName: Type.String(),
    size: Type.Integer({ description: 'Bytes' }),
    received: Type.Integer({ description: 'Bytes that are stored' }),
    state: Type.Enum([...STATES], {
      description:
        '`waiting` for a server, `checking` the form of the whole file, `handling` its reports one by one, `done`; `refused`: wrong as a whole, nothing was handled; `cancelled`: stopped, may be resumed',
    }),
    format: Type.Union([Type.Enum([...FORMATS]), Type.Null()]),
    encoding: Type.Union([Type.Enum(['utf-8', 'windows-1252']), Type.Null()], {
      description: 'As it was read; CSV that is not UTF-8 is taken for windows-1252',
    }),
    reports: Type.Union([Type.Integer(), Type.Null()], { description: 'Reports in the file; null until it was read to its end' }),
    answered: Type.Integer({ description: 'Reports that have an answer' }),
    accepted: Type.Integer(),
    refused: Type.Integer({ description: 'Right in form, refused by a signal' }),
    invalid: Type.Integer({ description: 'Not right in form, not allowed, or in conflict' }),
    signals: Type.Array(
      Strict({ code: Type.String(), severity: Type.Enum(['refusal', 'attention', 'invalid']), reports: Type.Integer() }),
      { description: 'How many reports got each signal (see GET /v1/signals) or problem (see /problems)' },
    ),
    fault: Type.Union([
      Strict({
        reason: Type.Enum([...REASONS]),
        text: Strict({ nl: Type.String(), en: Type.String() }),
        line: Type.Optional(Type.Integer()),
      }),
      Type.Null(),
    ]),
    mine: Type.Boolean({ description: 'Whether you began it; only then you can continue the upload' }),
    createdAt: Moment,
    uploadedAt: OrNull(Moment),
    finishedAt: OrNull(Moment),
    keptUntil: OrNull(Moment),
  },
  { title: 'FileUpload' },
);

/** Files that are still to be handled are kept however long that takes. */
const TEMPORARY = new Set(['uploading', 'done', 'refused', 'cancelled']);

/** A file as its school sees it. */
export const viewOf = (file: FileUpload, signals: readonly SignalCount[], actor: string, keepDays: number) => ({
  uploadId: file.uploadId,
  fileName: file.fileName,
  size: file.size,
  received: file.received,
  state: file.state,
  format: file.format,
  encoding: file.encoding,
  reports: file.reports,
  answered: file.answered,
  accepted: file.accepted,
  refused: file.refused,
  invalid: file.invalid,
  signals: [...signals],
  fault:
    file.fault === null
      ? null
      : { reason: file.fault.reason, text: file.fault.text, ...(file.fault.line !== undefined && { line: file.fault.line }) },
  mine: file.actor === actor,
  createdAt: file.createdAt.toISOString(),
  uploadedAt: file.uploadedAt?.toISOString() ?? null,
  finishedAt: file.finishedAt?.toISOString() ?? null,
  keptUntil: TEMPORARY.has(file.state) ? new Date(file.changedAt.getTime() + keepDays * 86_400_000).toISOString() : null,
});
