using System.Text.Json;

namespace CityLeadership.Classroom.Web.Tests.Api;

/// <summary>Holds JSON against the part of JSON Schema that our own descriptions use. Stricter than it: a member that is not described is a fault.</summary>
internal sealed class SchemaCheck(JsonElement document)
{
    /// <param name="where">Named in what fails.</param>
    public void Hold(string where, JsonElement schema, JsonElement value)
    {
        schema = Resolved(schema);
        if (schema.TryGetProperty("oneOf", out var either) || schema.TryGetProperty("anyOf", out either))
        {
            var other = either.EnumerateArray().Select(Resolved).FirstOrDefault(one => TypeFits(one, value));
            Assert.True(other.ValueKind != JsonValueKind.Undefined, $"{where} is {value.ValueKind}.");
            Hold(where, other, value);
            return;
        }

        Assert.True(TypeFits(schema, value), $"{where} is {value.ValueKind}: {value.GetRawText()[..Math.Min(80, value.GetRawText().Length)]}");
        if (schema.TryGetProperty("enum", out var words))
            Assert.Contains(value.ToString(), words.EnumerateArray().Select(word => word.ToString()));
        if (value.ValueKind == JsonValueKind.Array && schema.TryGetProperty("items", out var items))
        {
            foreach (var item in value.EnumerateArray())
                Hold($"{where}[]", items, item);
        }

        if (value.ValueKind == JsonValueKind.Object)
            HoldObject(where, schema, value);
    }

    private void HoldObject(string where, JsonElement schema, JsonElement value)
    {
        foreach (var name in schema.TryGetProperty("required", out var required) ? required.EnumerateArray().Select(one => one.GetString()!) : [])
            Assert.True(value.TryGetProperty(name, out _), $"{where}.{name} is missing.");
        foreach (var member in value.EnumerateObject())
        {
            if (schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(member.Name, out var known))
                Hold($"{where}.{member.Name}", known, member.Value);
            else if (schema.TryGetProperty("additionalProperties", out var any))
                Hold($"{where}.{member.Name}", any, member.Value);
            else
                Assert.Fail($"{where}.{member.Name} is not described.");
        }
    }

    private JsonElement Resolved(JsonElement schema) =>
        schema.TryGetProperty("$ref", out var reference)
            ? document.GetProperty("components").GetProperty("schemas").GetProperty(reference.GetString()!.Split('/')[^1])
            : schema;

    private static bool TypeFits(JsonElement schema, JsonElement value)
    {
        if (!schema.TryGetProperty("type", out var type))
            return !schema.TryGetProperty("enum", out var words) || words.EnumerateArray().Any(word => word.ValueKind == value.ValueKind);
        var allowed = type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(one => one.GetString()!).ToArray() : [type.GetString()!];
        return allowed.Contains(value.ValueKind switch
        {
            JsonValueKind.Null => "null",
            JsonValueKind.True or JsonValueKind.False => "boolean",
            JsonValueKind.Number when !allowed.Contains("number") && value.TryGetInt64(out _) => "integer",
            JsonValueKind.Number => "number",
            JsonValueKind.Array => "array",
            JsonValueKind.Object => "object",
            _ => "string",
        });
    }
}
