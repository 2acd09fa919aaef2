import { useQuery } from '@tanstack/react-query';
import { layoutsQuery, schemaAddress, templateAddress } from '../../../api/files.ts';
import { useText } from '../../../text.tsx';
import { Card } from '../../../ui/card.tsx';
import { Await } from '../../../ui/data-state.tsx';
import { useBrin } from '../../school.ts';

/** Templates to begin a file with, for the sectors of the school. */
export const Templates = () => {
  const { t } = useText();
  const brin = useBrin();
  const query = useQuery(layoutsQuery(brin));
  return (
    <Card title={t('files.templates')}>
      <p>{t('files.templatesText')}</p>
      <Await query={query}>
        {(layouts) => (
          <ul className="template-list">
            {layouts.map(({ layout }) => (
              <li key={layout}>
                <code>{layout}</code>
                {(['csv', 'xml'] as const).map((format) => (
                  <a key={format} className="nl-link" href={templateAddress(brin, layout, format)} download>
                    {format.toUpperCase()} <span className="visually-hidden">{t('files.templateOf', { layout })}</span>
                  </a>
                ))}
              </li>
            ))}
            <li>
              <a className="nl-link" href={schemaAddress(brin)} download>
                {t('files.schema')}
              </a>
            </li>
          </ul>
        )}
      </Await>
    </Card>
  );
};
