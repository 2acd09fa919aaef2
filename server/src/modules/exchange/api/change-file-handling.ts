import { Type } from 'typebox';
import { transaction } from '../../../platform/db/database.ts';
import { problem, sendProblem } from '../../../platform/http/problems.ts';
import type { App } from '../../../platform/http/server.ts';
import { FILE_JOB, type FileDeps } from '../files/context.ts';
import { moveUpload, readUpload } from '../files/upload-store.ts';
import { UploadParams } from '../files/view.ts';
import { Strict } from '../message-schemas.ts';
import { ProblemReply } from '../reply-schemas.ts';

const Body = Strict({ wanted: Type.Boolean({ description: 'false cancels the handling where it is, true resumes it there' }) });

/** Cancels or resumes a file. Reports that were handled stay handled; those that have no answer wait. */
export const changeFileHandling = (app: App, deps: FileDeps): void => {
  app.put(
    '/v1/institutions/:brin/file-uploads/:uploadId/handling',
    {
      config: { action: 'file:upload' },
      schema: {
        operationId: 'changeFileHandling',
        tags: ['Files'],
        summary: 'Cancel the handling of a file, or resume it',
        params: UploadParams,
        body: Body,
        response: { 204: Type.Null(), 400: ProblemReply, 401: ProblemReply, 403: ProblemReply, 404: ProblemReply, 409: ProblemReply },
      },
    },
    async (request, reply) => {
      const { brin, uploadId } = request.params;
      const { wanted } = request.body;
      const moved = await transaction(deps.db, async (tx) => {
        if (!wanted) return moveUpload(tx, brin, uploadId, ['waiting', 'checking', 'handling', 'cancelled'], 'cancelled');
        if (!(await moveUpload(tx, brin, uploadId, ['cancelled'], 'waiting'))) return false;
        await deps.jobs.send(tx, FILE_JOB, { uploadId });
        return true;
      });
      if (moved) return reply.code(204).send(null);
      const file = await readUpload(deps.db, brin, uploadId);
      if (file !== undefined && wanted && ['waiting', 'checking', 'handling'].includes(file.state)) return reply.code(204).send(null);
      sendProblem(
        reply,
        file === undefined
          ? problem('not-found', 'Your institution has no such file.')
          : problem('conflict', `A file that is ${file.state} can be neither cancelled nor resumed.`, { state: file.state }),
      );
      return reply;
    },
  );
};
