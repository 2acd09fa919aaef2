type Ring = readonly (readonly [longitude: number, latitude: number])[];
type Boundary = { readonly type: string; readonly coordinates: readonly Ring[] | readonly (readonly Ring[])[] };

const KM_PER_DEGREE = 111.2;

const ringSurface = (ring: Ring): number => {
  let [twice, latitude] = [0, 0];
  for (let i = 0; i + 1 < ring.length; i++) {
    const [a, b] = [ring[i] as Ring[number], ring[i + 1] as Ring[number]];
    twice += a[0] * b[1] - b[0] * a[1];
    latitude += a[1] / (ring.length - 1);
  }
  return (Math.abs(twice) / 2) * KM_PER_DEGREE ** 2 * Math.cos((latitude * Math.PI) / 180);
};

/** Surface in km2 of a GeoJSON polygon or multipolygon in WGS 84, holes left in; undefined for anything else. */
export const surfaceOf = (boundary: unknown): number | undefined => {
  const shape = boundary as Boundary | null;
  if (shape === null || typeof shape !== 'object') return undefined;
  if (shape.type === 'Polygon') return ringSurface((shape.coordinates as readonly Ring[])[0] ?? []);
  if (shape.type !== 'MultiPolygon') return undefined;
  return (shape.coordinates as readonly (readonly Ring[])[]).reduce((sum, polygon) => sum + ringSurface(polygon[0] ?? []), 0);
};
