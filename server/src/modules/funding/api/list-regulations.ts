import type { App } from '../../../platform/http/server.ts';
import type { Regulation, Scheme } from '../scheme.ts';
import { SCHEMES } from '../schemes/schemes.ts';
import { RegulationsReply } from './schemas.ts';

/** The regulations by which amounts are computed: public. */
export const listRegulations = (app: App): void => {
  app.get(
    '/v1/funding-regulations',
    {
      schema: {
        operationId: 'listFundingRegulations',
        tags: ['Funding'],
        summary: 'Funding regulations',
        description:
          'The regulations in use, with the years they govern, their numbers (null where not published) and their legal sources.',
        response: { 200: RegulationsReply },
      },
    },
    async () => ({ items: SCHEMES.flatMap((scheme) => scheme.regulations.map((one) => replyOf(scheme, one))) }),
  );
};

const replyOf = (scheme: Scheme, regulation: Regulation) => {
  const { id, title, fromYear, throughYear, indexedThroughYear, provisional, sources, parameters } = regulation;
  const facts = { id, title, fromYear, throughYear, indexedThroughYear, provisional };
  return { scheme: scheme.id, ...facts, sources: [...sources], parameters: [...parameters] };
};
