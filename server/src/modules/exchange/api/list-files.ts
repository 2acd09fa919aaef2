import { Type } from 'typebox';
import type { App } from '../../../platform/http/server.ts';
import { principalOf } from '../../access/index.ts';
import type { FileDeps } from '../files/context.ts';
import { listUploads, readSignalCounts } from '../files/upload-store.ts';
import { FileReply, viewOf } from '../files/view.ts';
import { InstitutionParams, Strict } from '../message-schemas.ts';
import { ProblemReply } from '../reply-schemas.ts';

const Query = Strict({
  after: Type.Optional(Type.String({ format: 'uuid', description: '`next` of the previous page' })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 25 })),
});
const Reply = Strict({ items: Type.Array(FileReply), next: Type.Union([Type.String(), Type.Null()]) });

/** A school's files, newest first, each with how far it is. */
export const listFiles = (app: App, deps: FileDeps): void => {
  app.get(
    '/v1/institutions/:brin/file-uploads',
    {
      config: { action: 'file:read' },
      schema: {
        operationId: 'listFileUploads',
        tags: ['Files'],
        summary: "An institution's files, newest first",
        params: InstitutionParams,
        querystring: Query,
        response: { 200: Reply, 400: ProblemReply, 401: ProblemReply, 403: ProblemReply },
      },
    },
    async (request) => {
      const limit = request.query.limit ?? 25;
      const found = await listUploads(deps.db, request.params.brin, request.query.after, limit + 1);
      const page = found.slice(0, limit);
      const signals = await readSignalCounts(
        deps.db,
        page.map((file) => file.uploadId),
      );
      const { actor } = principalOf(request);
      const items = page.map((file) => viewOf(file, signals.get(file.uploadId) ?? [], actor, deps.keepDays));
      return { items, next: found.length > limit ? (page.at(-1)?.uploadId ?? null) : null };
    },
  );
};
