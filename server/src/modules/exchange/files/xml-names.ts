export const NAMESPACE = 'urn:leerbron:file:1';
export const ROOT = 'reports';
/** The element of each item of a list. */
export const ITEM = 'item';

/** Text as it may stand in XML. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
