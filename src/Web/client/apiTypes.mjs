// Writes src/app/generated/api.ts, the shapes of the host's answers, from the host's own description of its API. With --check it
// writes nothing and fails where that file is another. It knows what our descriptions use of JSON Schema and refuses the rest.
import { existsSync, readFileSync, writeFileSync } from "node:fs"

const description = new URL("../../../docs/openapi/pages.json", import.meta.url)
const file = new URL("src/app/generated/api.ts", import.meta.url)
const command = "npm run api"

const simple = { string: "string", integer: "number", number: "number", boolean: "boolean", null: "null" }

const nameOf = ({ $ref }) => $ref.slice($ref.lastIndexOf("/") + 1)

/** `indent`: of the line it stands in. */
function typeOf(schema, indent) {
  if (schema.$ref) return nameOf(schema)
  if (schema.enum) return schema.enum.map((word) => JSON.stringify(word)).join(" | ")
  if (schema.oneOf) return nullLast(schema.oneOf.map((one) => typeOf(one, indent)))
  if (Array.isArray(schema.type)) return nullLast(schema.type.map((type) => typeOf({ ...schema, type }, indent)))
  if (schema.type === "array") return arrayOf(typeOf(schema.items, indent))
  if (schema.type === "object") return objectOf(schema, indent)
  const type = simple[schema.type]
  if (!type) throw new Error(`Nothing is known of ${JSON.stringify(schema)}. Teach apiTypes.mjs.`)
  return type
}

const nullLast = (types) => [...types.filter((type) => type !== "null"), "null"].join(" | ")

const arrayOf = (type) => (type.includes(" ") ? `(${type})[]` : `${type}[]`)

function objectOf({ properties, additionalProperties, required = [] }, indent) {
  if (!properties) return `Record<string, ${typeOf(additionalProperties, indent)}>`
  const inner = `${indent}  `
  const members = Object.entries(properties).map(([name, schema]) => {
    const key = required.includes(name) ? name : `${name}?`
    return `${comment(schema, inner)}${inner}${key}: ${typeOf(schema, inner)}\n`
  })
  return `{\n${members.join("")}${indent}}`
}

function comment(schema, indent) {
  const said = schema.description ?? schema.oneOf?.find((one) => one.description)?.description
  return said ? `${indent}/** ${said.replaceAll(/\s+/g, " ").replaceAll("*/", "* /").trim()} */\n` : ""
}

const { components } = JSON.parse(readFileSync(description, "utf8"))
const shapes = Object.entries(components.schemas)
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([name, schema]) => {
    const type = typeOf(schema, "")
    return (
      comment(schema, "") +
      (type.startsWith("{") ? `export interface ${name} ${type}` : `export type ${name} = ${type}`)
    )
  })
const made = `// Made by ${command} from docs/openapi/pages.json. Change the host's records instead.\n\n${shapes.join("\n\n")}\n`

if (!process.argv.includes("--check")) writeFileSync(file, made)
else if (!existsSync(file) || readFileSync(file, "utf8") !== made) {
  process.stderr.write(`src/app/generated/api.ts is not what docs/openapi/pages.json says: ${command}\n`)
  process.exitCode = 1
}
