/** Cents as euros without thousands separators: 776686 is 7766.86. */
export function euros(cents: number): string {
  const whole = Math.round(cents);
  const sign = whole < 0 ? '-' : '';
  const digits = String(Math.abs(whole)).padStart(3, '0');
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Units times a rate in cents, rounded to whole cents, half a cent upwards. Exact as long as the product fits in 2^53. */
export function amountCents(units: number, unitsPerOne: number, rateCents: number): number {
  return Math.floor((2 * units * rateCents + unitsPerOne) / (2 * unitsPerOne));
}
