import { useText } from '../text.tsx';
import { Brand, Footer, LanguageSwitch } from '../ui/layout.tsx';
import { Link } from '../ui/link.tsx';
import { Page } from '../ui/page.tsx';

export const NotFound = () => {
  const { t } = useText();
  return (
    <>
      <header className="page-header">
        <div className="frame page-header__bar">
          <Brand />
          <div className="page-header__tools">
            <LanguageSwitch />
          </div>
        </div>
      </header>
      <main className="frame" id="main">
        <Page title={t('notFound.title')}>
          <p>{t('notFound.text')}</p>
          <p>
            <Link to="/">{t('notFound.home')}</Link>
          </p>
        </Page>
      </main>
      <Footer />
    </>
  );
};
