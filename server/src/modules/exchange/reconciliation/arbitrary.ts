import fc from 'fast-check';

/** The part of JSON Schema that message bodies are written in. */
type Schema = {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
};

const DAYS = fc
  .integer({ min: Date.UTC(2000, 0, 1) / 86_400_000, max: Date.UTC(2040, 0, 1) / 86_400_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

const text = (s: Schema): fc.Arbitrary<string> => {
  if (s.format === 'date') return DAYS;
  if (s.format === 'date-time') return DAYS.map((day) => `${day}T09:30:00Z`);
  if (s.maxLength !== undefined) return fc.stringMatching(/^[A-Za-z0-9]{1,10}$/);
  return fc.stringMatching(new RegExp(s.pattern ?? '^[a-z]{1,10}$'));
};

// What tells the parts of a list apart must differ.
const KEYS = ['startDate', 'number', 'subject'];
const keyOf = (part: unknown): unknown => {
  const name = KEYS.find((k) => typeof part === 'object' && part !== null && k in part);
  return name === undefined ? JSON.stringify(part) : (part as Record<string, unknown>)[name];
};

/** Values that a body's schema allows. */
export const ofSchema = (s: Schema): fc.Arbitrary<unknown> => {
  if (s.enum !== undefined) return fc.constantFrom(...s.enum);
  switch (s.type) {
    case 'string':
      return text(s);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: s.minimum ?? 0, max: s.maximum ?? 1000 });
    case 'number':
      return fc.integer({ min: (s.minimum ?? 0) * 10, max: (s.maximum ?? 100) * 10 }).map((tenths) => tenths / 10);
    case 'array':
      return fc.uniqueArray(ofSchema(s.items ?? {}), { minLength: s.minItems ?? 0, maxLength: 4, selector: keyOf });
    default: {
      const fields = Object.fromEntries(Object.entries(s.properties ?? {}).map(([name, schema]) => [name, ofSchema(schema)]));
      return fc.record(fields, { requiredKeys: [...(s.required ?? [])] });
    }
  }
};
