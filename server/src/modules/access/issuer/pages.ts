import en from '../messages/en.json' with { type: 'json' };
import nl from '../messages/nl.json' with { type: 'json' };

export type Language = 'nl' | 'en';
export type Page = { readonly status: number; readonly html: string };

const MESSAGES: Readonly<Record<Language, typeof nl>> = { nl, en };

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (c) => ESCAPES[c] ?? c);

type Layout = { readonly title: string; readonly body: string; readonly switchTo?: string; readonly script?: string };

const layout = (language: Language, { title, body, switchTo, script }: Layout): string => {
  const t = MESSAGES[language];
  const other = language === 'nl' ? 'en' : 'nl';
  const link =
    switchTo === undefined
      ? ''
      : `<a class="language" href="${escapeHtml(switchTo)}" lang="${other}" hreflang="${other}">${t.otherLanguage}</a>`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)} - ${t.product}</title>
<link rel="stylesheet" href="/oidc/assets/sign-in.css">
${script === undefined ? '' : `<script src="${script}" defer></script>`}
</head>
<body>
<header><p class="product">${t.product}</p><p class="tagline">${t.tagline}</p>${link}</header>
<main>${body}</main>
</body>
</html>`;
};

const message = (language: Language, status: number, title: string, text: string, rest = ''): Page => ({
  status,
  html: layout(language, { title, body: `<h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p>${rest}` }),
});

const again = (language: Language): string => `<p><a class="button" href="/auth/login">${MESSAGES[language].again}</a></p>`;

export type SignInForm = { readonly uid: string; readonly username: string; readonly fault?: 'wrong' | 'tooMany' };

/** The page that asks for name and password. */
export const signInPage = (language: Language, form: SignInForm): Page => {
  const t = MESSAGES[language];
  const path = `/oidc/interaction/${encodeURIComponent(form.uid)}`;
  const alert = form.fault === undefined ? '' : `<div class="alert" id="fault" role="alert">${t[form.fault]}</div>`;
  const described = form.fault === undefined ? '' : ' aria-invalid="true" aria-describedby="fault"';
  const [nameFocus, passwordFocus] = form.username === '' ? [' autofocus', ''] : ['', ' autofocus'];
  const body = `<h1>${t.heading}</h1>${alert}
<form method="post" action="${path}?lang=${language}" novalidate>
<label for="username">${t.username}</label>
<input id="username" name="username" type="text" autocomplete="username" autocapitalize="none" spellcheck="false" required maxlength="100" value="${escapeHtml(form.username)}"${described}${nameFocus}>
<label for="password">${t.password}</label>
<input id="password" name="password" type="password" autocomplete="current-password" required maxlength="200"${described}${passwordFocus}>
<button type="submit">${t.submit}</button>
</form>`;
  const title = form.fault === undefined ? t.title : `${t.errorPrefix}${t.title}`;
  const status = form.fault === undefined ? 200 : form.fault === 'wrong' ? 401 : 429;
  return { status, html: layout(language, { title, body, switchTo: `${path}?lang=${language === 'nl' ? 'en' : 'nl'}` }) };
};

/** A sign-in that took too long or was finished already. */
export const expiredPage = (language: Language): Page =>
  message(language, 400, MESSAGES[language].expiredTitle, MESSAGES[language].expiredText, again(language));

/** A sign-in that came back from the provider without success. */
export const failedPage = (language: Language): Page =>
  message(language, 400, MESSAGES[language].failedTitle, MESSAGES[language].failedText, again(language));

/** Somebody whom the outside provider knows and the register does not. */
export const unknownPersonPage = (language: Language): Page =>
  message(language, 403, MESSAGES[language].unknownTitle, MESSAGES[language].unknownText, again(language));

/** An error of the protocol, shown to a person. */
export const errorPage = (language: Language, code: string): Page =>
  message(
    language,
    400,
    MESSAGES[language].failedTitle,
    MESSAGES[language].failedText,
    `<p class="code">${MESSAGES[language].code}: ${escapeHtml(code)}</p>${again(language)}`,
  );

/** Confirms signing out; a script presses the button, since whoever comes from the portal has pressed one already. */
export const signOutPage = (language: Language, form: string): Page => {
  const t = MESSAGES[language];
  const body = `<h1>${t.signOutTitle}</h1><p>${t.signOutText}</p>${form}<button type="submit" form="op.logoutForm" name="logout" value="yes" id="sign-out">${t.signOutSubmit}</button>`;
  return { status: 200, html: layout(language, { title: t.signOutTitle, body, script: '/oidc/assets/sign-out.js' }) };
};

export const signedOutPage = (language: Language): Page =>
  message(language, 200, MESSAGES[language].signedOutTitle, MESSAGES[language].signedOutText, again(language));
