import type { App } from '../../../platform/http/server.ts';
import { PUPIL_CATEGORIES, type Regulation } from '../model.ts';
import { REGULATIONS } from '../regulations.ts';
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
        description: 'The regulations in use, with the years they govern, their rates and their legal sources.',
        response: { 200: RegulationsReply },
      },
    },
    async () => ({ items: REGULATIONS.map(replyOf) }),
  );
};

const replyOf = (regulation: Regulation) => {
  const { fixed, perPupil, categoryOf: _category, halvesOf: _halves, sources, ...facts } = regulation;
  const rates = [
    { category: 'main-site', ...fixed['main-site'] },
    { category: 'other-site', ...fixed['other-site'] },
    ...PUPIL_CATEGORIES.map((category) => ({ category, ...perPupil[category] })),
  ];
  return { ...facts, sources: [...sources], rates };
};
