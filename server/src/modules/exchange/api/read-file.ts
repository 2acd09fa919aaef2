import { problem, sendProblem } from '../../../platform/http/problems.ts';
import type { App } from '../../../platform/http/server.ts';
import { principalOf } from '../../access/index.ts';
import type { FileDeps } from '../files/context.ts';
import { readSignalCounts, readUpload } from '../files/upload-store.ts';
import { FileReply, UploadParams, viewOf } from '../files/view.ts';
import { ProblemReply } from '../reply-schemas.ts';

/** One file of a school: how far its upload and its handling are. */
export const readFile = (app: App, deps: FileDeps): void => {
  app.get(
    '/v1/institutions/:brin/file-uploads/:uploadId',
    {
      config: { action: 'file:read' },
      exposeHeadRoute: false, // HEAD is what the upload protocol asks with
      schema: {
        operationId: 'readFileUpload',
        tags: ['Files'],
        summary: 'A file: how far it is, and what its reports brought',
        params: UploadParams,
        response: { 200: FileReply, 400: ProblemReply, 401: ProblemReply, 403: ProblemReply, 404: ProblemReply },
      },
    },
    async (request, reply) => {
      const { brin, uploadId } = request.params;
      const file = await readUpload(deps.db, brin, uploadId);
      if (file === undefined) {
        sendProblem(reply, problem('not-found', 'Your institution has no such file.'));
        return reply;
      }
      const signals = await readSignalCounts(deps.db, [uploadId]);
      return viewOf(file, signals.get(uploadId) ?? [], principalOf(request).actor, deps.keepDays);
    },
  );
};
