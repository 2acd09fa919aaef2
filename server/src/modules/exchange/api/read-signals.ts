import { Type } from 'typebox';
import type { App } from '../../../platform/http/server.ts';
import { signals } from '../checks/signals.ts';

const Reply = Type.Object(
  {
    items: Type.Array(
      Type.Object(
        {
          code: Type.String(),
          severity: Type.Enum(['refusal', 'attention']),
          text: Type.Object({ nl: Type.String(), en: Type.String() }),
          source: Type.String(),
        },
        { additionalProperties: false },
      ),
    ),
  },
  { additionalProperties: false },
);

/** Every signal a report can get, with its source. */
export const readSignals = (app: App): void => {
  app.get(
    '/v1/signals',
    { schema: { operationId: 'readSignals', tags: ['Catalogue'], summary: 'All signals', response: { 200: Reply } } },
    async () => ({
      items: Object.entries(signals).map(([code, s]) => ({ code, severity: s.severity, text: { nl: s.nl, en: s.en }, source: s.source })),
    }),
  );
};
