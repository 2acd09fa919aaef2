export type Position = readonly [longitude: number, latitude: number];
export type MultiPolygon = { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly (readonly Position[])[])[] };

const isRing = (value: unknown): value is readonly Position[] =>
  Array.isArray(value) &&
  value.length >= 4 &&
  value.every(
    (p) =>
      Array.isArray(p) && p.length >= 2 && Number.isFinite(p[0]) && Number.isFinite(p[1]) && Math.abs(p[0]) <= 180 && Math.abs(p[1]) <= 90,
  );

/** Takes a GeoJSON geometry in WGS 84 as a multipolygon; undefined when it is none. */
export const toMultiPolygon = (geometry: { readonly type: string; readonly coordinates: unknown } | null): MultiPolygon | undefined => {
  const { type, coordinates } = geometry ?? { type: '', coordinates: undefined };
  const polygons: unknown = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : undefined;
  if (!Array.isArray(polygons) || polygons.length === 0) return undefined;
  const sound = polygons.every((rings: unknown) => Array.isArray(rings) && rings.length > 0 && rings.every(isRing));
  return sound ? { type: 'MultiPolygon', coordinates: polygons as MultiPolygon['coordinates'] } : undefined;
};

type Moment = { readonly area: number; readonly x: number; readonly y: number };

/** Signed area and first moments of a ring, by the shoelace formula. */
const momentOf = (ring: readonly Position[]): Moment => {
  const moment = { area: 0, x: 0, y: 0 };
  const [ox, oy] = ring[0] ?? [0, 0];
  for (let i = 0; i + 1 < ring.length; i += 1) {
    const [ax, ay] = ring[i] as Position;
    const [bx, by] = ring[i + 1] as Position;
    const cross = (ax - ox) * (by - oy) - (bx - ox) * (ay - oy);
    moment.area += cross / 2;
    moment.x += (cross * (ax + bx - 2 * ox)) / 6;
    moment.y += (cross * (ay + by - 2 * oy)) / 6;
  }
  return { area: moment.area, x: moment.x + moment.area * ox, y: moment.y + moment.area * oy };
};

/** Centre of gravity, holes taken out. For areas of a few kilometres the curvature of the earth does not matter. */
export const centroid = (shape: MultiPolygon): Position => {
  const total = { area: 0, x: 0, y: 0 };
  for (const rings of shape.coordinates) {
    for (const [index, ring] of rings.entries()) {
      const { area, x, y } = momentOf(ring);
      const sign = area < 0 === (index === 0) ? -1 : 1;
      total.area += sign * area;
      total.x += sign * x;
      total.y += sign * y;
    }
  }
  const [longitude, latitude] = shape.coordinates[0]?.[0]?.[0] ?? [0, 0];
  return total.area === 0 ? [longitude, latitude] : [total.x / total.area, total.y / total.area];
};
