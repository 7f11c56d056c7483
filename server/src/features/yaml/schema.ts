import corpusSchema from '../../../../docs/schemas/corpus.schema.json';
import decisionsSchema from '../../../../docs/schemas/decisions.schema.json';
import entitiesSchema from '../../../../docs/schemas/entities.schema.json';

/** As much of JSON Schema as our files need: the same schemas that other YAML extensions check and complete by. */
interface Schema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly enum?: readonly (string | boolean)[];
}

const SCHEMAS: Readonly<Record<string, Schema>> = {
  'corpus.yaml': corpusSchema as Schema,
  'entities.yaml': entitiesSchema as Schema,
  'decisions.yaml': decisionsSchema as Schema,
};

export interface SchemaKey {
  readonly key: string;
  readonly description: string;
  /** What its value is: a text after the colon, a list or a map below it. */
  readonly holds: 'value' | 'list' | 'map';
}

export interface SchemaPlace {
  readonly keys: readonly SchemaKey[];
  readonly values: readonly string[];
  readonly description: string | null;
}

/** What may stand at a path of a file: keys of a map there, words of a value. Null for a file without a schema. */
export function schemaAt(file: string, path: readonly string[]): SchemaPlace | null {
  const root = SCHEMAS[file];
  if (root === undefined) return null;
  let here: readonly Schema[] = choices(root);
  for (const step of path) here = here.flatMap((schema) => inside(schema, step)).flatMap(choices);
  const keys = new Map<string, SchemaKey>();
  for (const { properties } of here) {
    for (const [key, schema] of Object.entries(properties ?? {})) {
      if (!keys.has(key)) keys.set(key, { key, description: schema.description ?? '', holds: holdsOf(schema) });
    }
  }
  const values = here.flatMap((schema) => [
    ...(schema.enum ?? []).map((value) => (value === false ? 'off' : String(value))),
    ...(schema.type === 'boolean' ? ['true', 'false'] : []),
  ]);
  const description = here.find((schema) => schema.description !== undefined)?.description ?? null;
  return { keys: [...keys.values()], values: [...new Set(values)], description };
}

function choices(schema: Schema): readonly Schema[] {
  if (schema.oneOf === undefined) return [schema];
  // The words on a key that allows several forms are the same for each of them.
  return schema.oneOf
    .flatMap(choices)
    .map((one) => (schema.description ? { ...one, description: schema.description } : one));
}

function inside(schema: Schema, step: string): readonly Schema[] {
  if (step === '-') return schema.items === undefined ? [] : [schema.items];
  const own = schema.properties?.[step];
  if (own !== undefined) return [own];
  return typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : [];
}

function holdsOf(schema: Schema): SchemaKey['holds'] {
  const all = choices(schema);
  // One text where a list is possible too is the shorter way of writing it, but the list is what people add to.
  if (all.some(({ type }) => type === 'array')) return 'list';
  return all.some(({ type }) => type === 'object') ? 'map' : 'value';
}
