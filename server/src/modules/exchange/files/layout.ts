import type { TSchema } from 'typebox';
import { FORMS } from '../stream.ts';

/** What a file can say in one place: one value, by its path in the message (`learner.birthDate`). */
export type Field = { readonly path: string; readonly schema: Leaf; readonly required: boolean };

/** A list inside a message, such as its periods: in a table it has rows of its own, named after its path. */
export type List = { readonly path: string; readonly description: string | undefined; readonly item: Group };

/** A message, or an item of a list in it: its values, and its lists. */
export type Group = { readonly fields: readonly Field[]; readonly lists: readonly List[] };

/** One kind of message, of one form of education where those differ. */
export type Layout = {
  /** As in files: `enrolment-po`; the kind alone where it is the same everywhere. */
  readonly name: string;
  readonly kind: string;
  /** null: the message has no sector. */
  readonly sector: string | null;
  readonly title: string;
  readonly numbered: boolean;
  readonly schema: Shape;
  readonly group: Group;
};

/** The parts of JSON Schema that our messages are made of. */
export type Leaf = {
  readonly type?: string;
  readonly enum?: readonly (string | number | boolean)[];
  readonly format?: string;
  readonly pattern?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
};
export type Shape = Leaf & {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly oneOf?: readonly Shape[];
  readonly title?: string;
};

const joined = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

/** Takes a message apart: objects in it become paths, lists become groups of their own. `sector` is told otherwise. */
const groupOf = (schema: Shape, listPath: string, path = '', required = true): Group => {
  const fields: Field[] = [];
  const lists: List[] = [];
  for (const [name, inner] of Object.entries(schema.properties ?? {})) {
    const needed = required && (schema.required ?? []).includes(name);
    const at = joined(path, name);
    if (inner.properties !== undefined) {
      const group = groupOf(inner, listPath, at, needed);
      fields.push(...group.fields);
      lists.push(...group.lists);
    } else if (inner.items !== undefined) {
      if (inner.items.properties === undefined) throw new Error(`${at} is a list of bare values, which files cannot hold.`);
      const list = joined(listPath, at);
      lists.push({ path: list, description: inner.description ?? inner.items.description, item: groupOf(inner.items, list) });
    } else fields.push({ path: at, schema: inner, required: needed });
  }
  return { fields, lists };
};

const withoutSector = (schema: Shape): Shape => {
  const { sector: _, ...properties } = schema.properties ?? {};
  return { ...schema, properties, required: (schema.required ?? []).filter((name) => name !== 'sector') };
};

const layoutsOf = (kind: string, { body, numbered }: { readonly body: TSchema; readonly numbered: boolean }): Layout[] => {
  const shape = body as Shape;
  return (shape.oneOf ?? [shape]).flatMap((one) => {
    const sectors: readonly unknown[] = one.properties?.['sector']?.enum ?? [null];
    const schema = withoutSector(one);
    return sectors.map((sector) => ({
      name: sector === null ? kind : `${kind}-${sector}`,
      kind,
      sector: sector as string | null,
      title: one.description ?? one.title ?? kind,
      numbered,
      schema,
      group: groupOf(schema, ''),
    }));
  });
};

/** Every layout that files can have, made from the forms of the messages: a new field or sector needs nothing here. */
export const LAYOUTS: readonly Layout[] = Object.entries(FORMS).flatMap(([kind, form]) => layoutsOf(kind, form));

const byName = new Map(LAYOUTS.map((layout) => [layout.name, layout]));

export const layoutNamed = (name: string): Layout | undefined => byName.get(name);

/** All lists of a group, those inside lists too, outer ones first. */
export const allLists = (group: Group): readonly List[] => group.lists.flatMap((list) => [list, ...allLists(list.item)]);
