using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using CityLeadership.Classroom.Session;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace CityLeadership.Classroom.Web.Api.Document;

/// <summary>
/// Shapes as they are on the wire, where the framework cannot see it: our own converters write ids, words stay a closed list also where
/// they can be combined, and a list may have gaps.
/// </summary>
internal static class SchemaWords
{
    public static Task ShapeAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellation)
    {
        var (type, orNull) = (context.JsonTypeInfo.Type, Nullable.GetUnderlyingType(context.JsonTypeInfo.Type));
        if ((orNull ?? type).GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IIdentifier<>)))
            (schema.Type, schema.Properties) = (orNull is null ? JsonSchemaType.String : JsonSchemaType.String | JsonSchemaType.Null, null);
        if ((orNull ?? type) is { IsEnum: true } words && words.IsDefined(typeof(FlagsAttribute), inherit: false))
            schema.Enum = [.. Enum.GetNames(words).Select(word => JsonValue.Create(JsonNamingPolicy.CamelCase.ConvertName(word)))];
        if (type == typeof(Stream))
            (schema.Type, schema.Format) = (JsonSchemaType.String, "binary");
        if (context.JsonPropertyInfo?.AttributeProvider is PropertyInfo property && schema.Items is { } items && HasGaps(property))
            schema.Items = new OpenApiSchema { OneOf = [new OpenApiSchema { Type = JsonSchemaType.Null }, items] };
        return Task.CompletedTask;
    }

    /// <summary>A word or null is said where it stands: the words themselves are never null.</summary>
    public static void NameWordsAlone(OpenApiDocument document)
    {
        foreach (var schema in document.Components?.Schemas?.Values.OfType<OpenApiSchema>() ?? [])
            schema.Enum = schema.Enum is { Count: > 0 } words ? [.. words.Where(word => word?.GetValueKind() == JsonValueKind.String && !word.IsJsonNullSentinel())] : null;
    }

    private static bool HasGaps(PropertyInfo property) =>
        new NullabilityInfoContext().Create(property).GenericTypeArguments is [{ ReadState: NullabilityState.Nullable, Type.IsValueType: false }];
}
