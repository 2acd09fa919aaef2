import { linesOf, type TextFile } from './text.ts';

export type Feature = {
  readonly line: number;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: { readonly type: string; readonly coordinates: unknown } | null;
  readonly fault: string | undefined;
};

const broken = (line: number, fault: string): Feature => ({ line, properties: {}, geometry: null, fault });

const parseFeature = (text: string, line: number): Feature => {
  try {
    const value = JSON.parse(text) as { properties?: Record<string, unknown> | null; geometry?: Feature['geometry'] };
    if (text.includes('\ufffd')) return broken(line, 'has bytes that are not in the encoding of the rest of the file');
    return { line, properties: value.properties ?? {}, geometry: value.geometry ?? null, fault: undefined };
  } catch (error) {
    return broken(line, `is not valid JSON (${(error as Error).message})`);
  }
};

/**
 * Streams the features of a GeoJSON FeatureCollection one by one, with the line each starts on. A feature that was cut
 * off at the end of the file is given with its fault, so that the ones before it are not lost.
 */
export async function* featuresOf(file: Pick<TextFile, 'chunks'>): AsyncGenerator<Feature> {
  const open: string[] = [];
  let inString = false;
  let escaped = false;
  let inFeatures = false;
  let startLine = 0;
  let text = '';
  let before = '';
  for await (const line of linesOf(file)) {
    let from = 0;
    for (let at = 0; at < line.text.length; at += 1) {
      const c = line.text[at] as string;
      if (inString) {
        if (escaped) escaped = false;
        else if (c === '\\') escaped = true;
        else if (c === '"') inString = false;
        continue;
      }
      if (c === '"') inString = true;
      else if (c === '{' || c === '[') {
        if (!inFeatures && c === '[' && open.length === 1 && /"features"\s*:\s*$/.test(before + line.text.slice(0, at))) inFeatures = true;
        else if (inFeatures && open.length === 2) {
          startLine = line.number;
          from = at;
          text = '';
        }
        open.push(c);
      } else if (c === '}' || c === ']') {
        open.pop();
        if (inFeatures && open.length === 2 && startLine > 0) {
          yield parseFeature(text + line.text.slice(from, at + 1), startLine);
          startLine = 0;
        }
        if (inFeatures && open.length === 1) return;
      }
    }
    if (startLine > 0) text += `${line.text.slice(from)}\n`;
    before = inFeatures ? '' : (before + line.text).slice(-200);
  }
  if (inFeatures) yield broken(startLine, startLine > 0 ? 'is cut off: the file ends here' : 'the file ends before its features do');
}

/** Whether this looks like a GeoJSON FeatureCollection at all. */
export const isFeatureCollection = async (file: Pick<TextFile, 'chunks'>): Promise<boolean> => {
  for await (const chunk of file.chunks()) return /^\s*\{[\s\S]*"(FeatureCollection|features)"/.test(chunk);
  return false;
};
