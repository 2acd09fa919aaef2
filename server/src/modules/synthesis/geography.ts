type Place = { readonly latitude: number; readonly longitude: number };

const RADIANS = Math.PI / 180;

/** Distance as the crow flies; the flat formula is right to a per mille within the Netherlands. */
export const kilometres = (a: Place, b: Place): number => {
  const x = (b.longitude - a.longitude) * Math.cos(((a.latitude + b.latitude) / 2) * RADIANS);
  return Math.hypot(x, b.latitude - a.latitude) * RADIANS * 6371;
};
