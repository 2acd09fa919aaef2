/** A cursor is opaque to clients: it says after which row the next page starts. */
export const encodeCursor = (parts: readonly string[]): string => Buffer.from(JSON.stringify(parts)).toString('base64url');

/** @returns the parts, or undefined when there is no cursor or it was not made by us. */
export const decodeCursor = (cursor: string | undefined): readonly string[] | undefined => {
  if (cursor === undefined) return undefined;
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(parts) && parts.every((p) => typeof p === 'string' && !p.includes('\u0000')) ? parts : undefined;
  } catch {
    return undefined;
  }
};
