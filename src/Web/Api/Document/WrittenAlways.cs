using Microsoft.OpenApi;

namespace CityLeadership.Classroom.Web.Api.Document;

/// <summary>
/// What may be left out of a request is written in every answer, with its default: so what is only ever answered has all its members.
/// </summary>
internal static class WrittenAlways
{
    public static void Apply(OpenApiDocument document)
    {
        var schemas = document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal);
        var asked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var operation in document.Paths.Values.SelectMany(path => path.Operations ?? []))
        {
            foreach (var body in operation.Value.RequestBody?.Content?.Values ?? [])
                Reach(body.Schema, schemas, asked);
        }

        foreach (var (name, schema) in schemas)
        {
            if (!asked.Contains(name) && name != nameof(Answers.Problem) && schema is OpenApiSchema { Properties: { Count: > 0 } properties } answered)
                answered.Required = properties.Keys.ToHashSet(StringComparer.Ordinal);
        }
    }

    private static void Reach(IOpenApiSchema? schema, IDictionary<string, IOpenApiSchema> schemas, HashSet<string> reached)
    {
        if (schema is OpenApiSchemaReference { Reference.Id: { } id })
        {
            if (reached.Add(id))
                Reach(schemas[id], schemas, reached);
            return;
        }

        foreach (var part in schema is null ? [] : Parts(schema))
            Reach(part, schemas, reached);
    }

    private static IEnumerable<IOpenApiSchema?> Parts(IOpenApiSchema schema) =>
        [schema.Items, schema.AdditionalProperties, .. schema.Properties?.Values ?? [], .. schema.OneOf ?? [], .. schema.AnyOf ?? []];
}
