import { PassThrough, Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { type ProblemCode, problem, sendProblem } from '../../../platform/http/problems.ts';
import type { App } from '../../../platform/http/server.ts';
import { absenteeOf, principalOf } from '../../access/index.ts';
import type { FileDeps } from '../files/context.ts';
import { answerTus } from '../files/tus.ts';
import { UploadParams } from '../files/view.ts';
import { InstitutionParams } from '../message-schemas.ts';
import { ProblemReply } from '../reply-schemas.ts';

const BYTES = 'application/offset+octet-stream';
/** Headers of the protocol; the others are ours to set. */
const PASSED_ON = ['location', 'upload-offset', 'upload-length', 'upload-metadata', 'tus-resumable', 'cache-control'];
const CODES: Readonly<Record<number, ProblemCode>> = {
  403: 'not-authorised-for-institution',
  404: 'not-found',
  409: 'conflict',
  410: 'not-found',
  412: 'precondition-failed',
  413: 'body-too-large',
  415: 'unsupported-media-type',
  423: 'conflict',
};

const PROTOCOL = 'Resumable upload after tus 1.0 (https://tus.io); any tus client will do.';
const text = (description: string) => Type.Optional(Type.String({ description }));
const TusHeaders = Type.Object({ 'tus-resumable': text('1.0.0') });
const CreationHeaders = Type.Object({
  'tus-resumable': text('1.0.0'),
  'upload-length': text('Size of the file in bytes'),
  'upload-metadata': text('`filename` and its value in base64'),
});
const PieceHeaders = Type.Object({
  'tus-resumable': text('1.0.0'),
  'upload-offset': text('Bytes that the server has, as HEAD tells them'),
});
const PROBLEMS = { 400: ProblemReply, 401: ProblemReply, 403: ProblemReply, 409: ProblemReply, 413: ProblemReply };

const LINGER_MS = 2000;

/**
 * The bytes of a request in a stream of their own. The library may leave it where it likes: what it does not read is thrown
 * away, so that the sender gets the answer, and the connection is not used again.
 */
const ownBytes = (source: Readable) => {
  const bytes = new PassThrough();
  source.pipe(bytes);
  source.once('error', (error) => bytes.destroy(error));
  source.once('close', () => {
    if (!source.readableEnded) bytes.destroy(new Error('The connection was broken.'));
  });
  const release = (reply: FastifyReply): void => {
    if (source.readableEnded || source.destroyed) return;
    reply.header('connection', 'close');
    source.unpipe(bytes);
    source.resume();
    setTimeout(() => source.destroy(), LINGER_MS).unref();
  };
  return { bytes, release };
};

const answer = async (request: FastifyRequest, reply: FastifyReply, deps: FileDeps, brin: string): Promise<FastifyReply> => {
  const own = request.body instanceof Readable ? ownBytes(request.body) : undefined;
  const { method, url, headers } = request;
  const who = absenteeOf(principalOf(request));
  const { response, failure } = await answerTus(deps, brin, who, { method, url, headers, body: own?.bytes });
  own?.release(reply);
  if (failure !== undefined) throw failure;
  for (const name of PASSED_ON) {
    const value = response.headers.get(name);
    if (value !== null) reply.header(name, value);
  }
  if (response.status < 400) return reply.code(response.status).send(null);
  reply.header('tus-resumable', '1.0.0');
  return sendProblem(reply, problem(CODES[response.status] ?? 'invalid-request', (await response.text()).trim()));
};

const addRoutes = (app: App, deps: FileDeps): void => {
  app.addContentTypeParser(BYTES, (_request, payload, done) => done(null, payload));
  const config = { action: 'file:upload' } as const;
  const address = '/v1/institutions/:brin/file-uploads';
  app.post(
    address,
    {
      config,
      schema: {
        operationId: 'beginFileUpload',
        tags: ['Files'],
        summary: 'Begin to upload a file of reports',
        description: `${PROTOCOL} The answer has the address of the upload in Location. A file holds NDJSON (the lines of a stream of reports), CSV or XML (see the file layouts), compressed with gzip or not; what it is, is seen by its content.`,
        params: InstitutionParams,
        headers: CreationHeaders,
        response: { 201: Type.Null(), ...PROBLEMS },
      },
    },
    async (request, reply) => {
      await answer(request, reply, deps, request.params.brin);
      return reply;
    },
  );
  app.head(
    `${address}/:uploadId`,
    { config, schema: { hide: true, params: UploadParams, headers: TusHeaders } },
    async (request, reply) => {
      await answer(request, reply, deps, request.params.brin);
      return reply;
    },
  );
  app.patch(
    `${address}/:uploadId`,
    {
      config,
      schema: {
        operationId: 'continueFileUpload',
        tags: ['Files'],
        summary: 'Send the next bytes of a file',
        description: `${PROTOCOL} HEAD on the same address tells in Upload-Offset how many bytes are stored; what was stored survives a broken connection and a server that stops. Once the last byte is stored, handling begins by itself.`,
        consumes: [BYTES],
        params: UploadParams,
        headers: PieceHeaders,
        response: { 204: Type.Null(), ...PROBLEMS, 404: ProblemReply, 412: ProblemReply },
      },
    },
    async (request, reply) => {
      await answer(request, reply, deps, request.params.brin);
      return reply;
    },
  );
  app.delete(
    `${address}/:uploadId`,
    {
      config,
      schema: {
        operationId: 'removeFileUpload',
        tags: ['Files'],
        summary: 'Remove a file and its answers',
        description: `${PROTOCOL} Reports that were handled stay as they are. A file that is being handled must be cancelled first.`,
        params: UploadParams,
        headers: TusHeaders,
        response: { 204: Type.Null(), ...PROBLEMS, 404: ProblemReply, 412: ProblemReply },
      },
    },
    async (request, reply) => {
      await answer(request, reply, deps, request.params.brin);
      return reply;
    },
  );
};

/** Adds uploading in a scope of its own, where a body may be bytes of a file. */
export const uploadFile = (app: App, deps: FileDeps): void => {
  void app.register(async (scope) => addRoutes(scope as App, deps));
};
