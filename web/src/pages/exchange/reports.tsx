import { useText } from '../../text.tsx';
import { Card } from '../../ui/card.tsx';
import { Page } from '../../ui/page.tsx';
import { useCrumbs } from '../school.ts';
import { LiveReports } from './live-reports.tsx';

/** What the school's administration reports, while it does. */
export const Reports = () => {
  const { t } = useText();
  return (
    <Page title={t('reports.title')} crumbs={useCrumbs()} intro={t('reports.intro')}>
      <Card>
        <LiveReports pausable />
      </Card>
    </Page>
  );
};
