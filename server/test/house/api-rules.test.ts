import { describe, expect, test } from 'vitest';
import { readRepositoryFile } from './repository.ts';

/** The parts of the API description that the Dutch API design rules speak of. */
type Operation = {
  readonly operationId?: string;
  readonly tags?: readonly string[];
  readonly summary?: string;
  readonly parameters?: ReadonlyArray<{ readonly in: string; readonly name: string }>;
  readonly requestBody?: unknown;
  readonly responses: Readonly<Record<string, { readonly content?: object; readonly headers?: object }>>;
};
type Description = {
  readonly openapi: string;
  readonly info: { readonly version: string; readonly contact?: Readonly<Record<string, string>> };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
};

const description = JSON.parse(readRepositoryFile('openapi.json')) as Description;
const paths = Object.keys(description.paths);
const operations = Object.entries(description.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ name: `${method.toUpperCase()} ${path}`, method, path, operation })),
);
const names = (some: typeof operations): readonly string[] => some.map(({ name }) => name);

describe('the API keeps the Dutch API design rules', () => {
  test('core/doc-openapi and core/semver: an OpenAPI 3 document with a full version and someone to turn to', () => {
    expect(description.openapi).toMatch(/^3\.\d+\.\d+$/);
    expect(description.info.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(description.info.contact).toMatchObject({ name: expect.any(String), url: expect.any(String) });
  });

  test('core/uri-version: the major version begins every path', () => {
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((path) => !path.startsWith('/v1/'))).toEqual([]);
  });

  test('core/no-trailing-slash and core/path-segments-kebab-case', () => {
    expect(paths.filter((path) => !/^(\/([a-z0-9-]+|\{[^}/]+\}))+$/.test(path))).toEqual([]);
  });

  test('core/http-methods: only GET, PUT, POST, PATCH and DELETE', () => {
    expect(names(operations.filter(({ method }) => !['get', 'put', 'post', 'patch', 'delete'].includes(method)))).toEqual([]);
  });

  test('core/query-keys-camel-case', () => {
    const keys = operations.flatMap(({ operation }) =>
      (operation.parameters ?? []).filter((one) => one.in === 'query').map((one) => one.name),
    );
    expect(keys.filter((key) => !/^[a-z][a-zA-Z0-9]*$/.test(key))).toEqual([]);
  });

  test('core/transport/no-sensitive-uris: no number of a citizen and no name of a person as a parameter', () => {
    const keys = operations.flatMap(({ operation }) => (operation.parameters ?? []).map((one) => one.name.toLowerCase()));
    expect(keys.filter((key) => /bsn|educationnumber|birth|surname|givenname/.test(key))).toEqual([]);
  });

  test('core/error-handling: every error is a problem, and whoever takes input can say that it is invalid', () => {
    const wrong = operations.filter(({ operation }) =>
      Object.entries(operation.responses).some(
        ([status, one]) => Number(status) >= 400 && Object.keys(one.content ?? {}).join() !== 'application/problem+json',
      ),
    );
    expect(names(wrong)).toEqual([]);
    const deaf = operations.filter(
      ({ operation }) =>
        ((operation.parameters ?? []).length > 0 || operation.requestBody !== undefined) && !('400' in operation.responses),
    );
    expect(names(deaf)).toEqual([]);
  });

  test('core/version-header: every answer carries the full version', () => {
    const silent = operations.filter(({ operation }) =>
      Object.values(operation.responses).some((one) => !('API-Version' in (one.headers ?? {}))),
    );
    expect(names(silent)).toEqual([]);
  });

  test('every operation has a name of its own, a place in the reference and one line of summary', () => {
    const identifiers = operations.map(({ operation }) => operation.operationId);
    expect(identifiers.filter((one, index) => one === undefined || identifiers.indexOf(one) !== index)).toEqual([]);
    expect(names(operations.filter(({ operation }) => (operation.tags ?? []).length === 0 || !operation.summary))).toEqual([]);
  });
});
