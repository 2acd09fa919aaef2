import { useText } from '../text.tsx';
import { Link } from '../ui/link.tsx';
import { Page } from '../ui/page.tsx';

export const NotFound = () => {
  const { t } = useText();
  return (
    <main className="frame" id="main">
      <Page title={t('notFound.title')}>
        <p>{t('notFound.text')}</p>
        <p>
          <Link to="/">{t('notFound.home')}</Link>
        </p>
      </Page>
    </main>
  );
};
