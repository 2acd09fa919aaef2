import { Type } from 'typebox';
import type { App } from '../../../platform/http/server.ts';
import type { ReferenceData } from '../../register/index.ts';
import { LAYOUTS, type Layout } from '../files/layout.ts';
import { InstitutionParams, Strict } from '../message-schemas.ts';
import { ProblemReply } from '../reply-schemas.ts';

const Reply = Strict({
  items: Type.Array(
    Strict({
      layout: Type.String({ examples: ['enrolment-vo'] }),
      kind: Type.String(),
      sector: Type.Union([Type.String(), Type.Null()]),
      title: Type.String(),
    }),
  ),
});

/** The layouts that a school can use: those of its sectors, and those that are the same in all. */
export const layoutsFor = (reference: ReferenceData, brin: string): readonly Layout[] => {
  const sectors: readonly string[] = reference.institutions.get(brin)?.sectors ?? [];
  return LAYOUTS.filter(({ sector }) => sector === null || sectors.includes(sector));
};

/** Which layouts of files a school can use. */
export const listFileLayouts = (app: App, deps: { readonly reference: () => ReferenceData }): void => {
  app.get(
    '/v1/institutions/:brin/file-layouts',
    {
      config: { action: 'file:read' },
      schema: {
        operationId: 'listFileLayouts',
        tags: ['Files'],
        summary: 'Layouts of files for the sectors of an institution',
        params: InstitutionParams,
        response: { 200: Reply, 400: ProblemReply, 401: ProblemReply, 403: ProblemReply },
      },
    },
    async (request) => ({
      items: layoutsFor(deps.reference(), request.params.brin).map(({ name, kind, sector, title }) => ({
        layout: name,
        kind,
        sector,
        title,
      })),
    }),
  );
};
