import { Type } from 'typebox';
import { problem, sendProblem } from '../../../platform/http/problems.ts';
import type { App } from '../../../platform/http/server.ts';
import { layoutNamed } from '../files/layout.ts';
import { templateOf } from '../files/layout-page.ts';
import { xmlSchema } from '../files/schema-file.ts';
import { csvOf, ndjsonOf, xmlOf } from '../files/write.ts';
import { Brin, Strict } from '../message-schemas.ts';

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  ndjson: 'application/x-ndjson; charset=utf-8',
} as const;
const WRITERS = { csv: (written: Parameters<typeof csvOf>[0]) => `\ufeff${csvOf(written)}`, xml: xmlOf, ndjson: ndjsonOf } as const;

/** A template of a layout, with every field it has; and the schema of all XML files. */
export const readFileTemplate = (app: App): void => {
  app.get(
    '/v1/institutions/:brin/file-layouts/:layout',
    {
      config: { action: 'file:read' },
      schema: {
        operationId: 'readFileTemplate',
        tags: ['Files'],
        summary: 'A template to begin with: one report with every field of a layout',
        produces: ['text/csv', 'application/xml', 'application/x-ndjson'],
        params: Strict({ brin: Brin, layout: Type.String({ pattern: '^[a-z-]{1,40}$', examples: ['enrolment-vo'] }) }),
        querystring: Strict({ format: Type.Optional(Type.Enum(['csv', 'xml', 'ndjson'], { default: 'csv' })) }),
      },
    },
    async (request, reply) => {
      const layout = layoutNamed(request.params.layout);
      const { format = 'csv' } = request.query;
      if (layout === undefined) return sendProblem(reply, problem('not-found', 'There is no such layout.'));
      reply.header('content-type', TYPES[format]);
      reply.header('content-disposition', `attachment; filename="leerbron-${layout.name}.${format}"`);
      return reply.send(WRITERS[format]([templateOf(layout)]));
    },
  );
  app.get(
    '/v1/institutions/:brin/file-schema',
    {
      config: { action: 'file:read' },
      schema: {
        operationId: 'readFileSchema',
        tags: ['Files'],
        summary: 'The XML schema of files of reports',
        produces: ['application/xml'],
        params: Strict({ brin: Brin }),
      },
    },
    async (_request, reply) => {
      reply.header('content-type', TYPES.xml).header('content-disposition', 'attachment; filename="leerbron-reports.xsd"');
      return reply.send(xmlSchema());
    },
  );
};
