/** Over https a name with the prefix that browsers protect: no other host can set it, and it never travels unencrypted. */
export const cookieName = (publicUrl: string, base: string): string => (publicUrl.startsWith('https:') ? `__Host-${base}` : base);

/** The value of a cookie of ours; they are base64url, so nothing needs decoding. */
export const readCookie = (header: string | undefined, name: string): string | undefined => {
  for (const pair of (header ?? '').split(';')) {
    const at = pair.indexOf('=');
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return undefined;
};

/** A cookie for this site only, out of reach of scripts. `seconds` 0 removes it. */
export const cookieHeader = (publicUrl: string, base: string, value: string, seconds: number): string => {
  const secure = publicUrl.startsWith('https:') ? '; Secure' : '';
  return `${cookieName(publicUrl, base)}=${value}; Max-Age=${seconds}; Path=/; HttpOnly; SameSite=Lax${secure}`;
};

export const SESSION_COOKIE = 'leerbron';
export const SIGN_IN_COOKIE = 'leerbron-sign-in';
