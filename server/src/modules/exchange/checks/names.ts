const APOSTROPHE = 39;
const HYPHEN = 45;
const SPACE = 32;

/** Letters of the Latin alphabet with all diacritics, other alphabets and combining marks; not the signs × and ÷, nor emoji and private signs. */
const isLetter = (code: number): boolean => {
  const folded = code | 32;
  if (folded >= 97 && folded <= 122 && code < 128) return true;
  if (code >= 0xd800 && (code < 0xf900 || (code >= 0xfe00 && code < 0xfe10) || code >= 0xfeff)) return false;
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || code > 0x2fff);
};

/** A letter or apostrophe, then letters, spaces, hyphens and apostrophes (programma van eisen PO 4.2.7, achternaam). */
export const isFamilyName = (text: string): boolean => {
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (isLetter(code) || code === APOSTROPHE) continue;
    if (i === 0 || (code !== SPACE && code !== HYPHEN)) return false;
  }
  return text.length > 0;
};

/** Letters, spaces and apostrophes ("van der", "'t", "d'"). */
export const isPrefix = (text: string): boolean => {
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (!isLetter(code) && code !== APOSTROPHE && (code !== SPACE || i === 0)) return false;
  }
  return text.length > 0;
};

/** A full stop for none, or names separated by one space, each starting with a letter (4.2.7, alle voornamen). */
export const isGivenNames = (text: string): boolean => {
  if (text === '.') return true;
  let first = true;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === SPACE) {
      if (first) return false;
      first = true;
    } else {
      if (!isLetter(code) && (first || (code !== HYPHEN && code !== APOSTROPHE))) return false;
      first = false;
    }
  }
  return !first;
};
