import { fastifyCookie } from '@fastify/cookie';

/** Over https a name with the prefix that browsers protect: no other host can set it, and it never travels unencrypted. */
export const cookieName = (publicUrl: string, base: string): string => (publicUrl.startsWith('https:') ? `__Host-${base}` : base);

export const readCookie = (header: string | undefined, name: string): string | undefined =>
  header === undefined ? undefined : fastifyCookie.parse(header)[name];

/** A cookie for this site only, out of reach of scripts. `seconds` 0 removes it. */
export const cookieHeader = (publicUrl: string, base: string, value: string, seconds: number): string =>
  fastifyCookie.serialize(cookieName(publicUrl, base), value, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: publicUrl.startsWith('https:'),
    maxAge: seconds,
  });

export const SESSION_COOKIE = 'leerbron';
export const SIGN_IN_COOKIE = 'leerbron-sign-in';
