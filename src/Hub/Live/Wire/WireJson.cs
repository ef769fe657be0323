using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CityLeadership.Classroom.Log.Json;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Live.Wire;

/// <summary>How views, updates and commands are written on the wire (docs/protocol.md).</summary>
public static class WireJson
{
    /// <summary>Strict about what it reads: a missing or misspelt field is an error, not a default.</summary>
    public static readonly JsonSerializerOptions Options = Make();

    public static void Configure(JsonSerializerOptions options)
    {
        ClassroomJson.Configure(options);
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
        options.Converters.Add(new AudienceConverter());
        options.TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { TellKindsApart } };
    }

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions();
        Configure(options);
        options.MakeReadOnly();
        return options;
    }

    private static void TellKindsApart(JsonTypeInfo type)
    {
        if (type.Type == typeof(Change))
        {
            type.PolymorphismOptions = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = "kind" };
            foreach (var change in Subtypes(typeof(Change)))
            {
                type.PolymorphismOptions.DerivedTypes.Add(new JsonDerivedType(change, Kind(change)));
            }
        }
        else if (type.Type == typeof(View))
        {
            type.PolymorphismOptions = new JsonPolymorphismOptions();
            foreach (var view in Subtypes(typeof(View)))
            {
                type.PolymorphismOptions.DerivedTypes.Add(new JsonDerivedType(view));
            }
        }
    }

    private static IEnumerable<Type> Subtypes(Type type) =>
        type.Assembly.GetTypes().Where(candidate => candidate.IsSubclassOf(type) && !candidate.IsAbstract);

    private static string Kind(Type change) =>
        JsonNamingPolicy.CamelCase.ConvertName(change.Name[..^nameof(Change).Length]);

    private sealed class AudienceConverter : JsonConverter<Audience>
    {
        public override Audience Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Clients do not name audiences to the server this way.");

        public override void Write(Utf8JsonWriter writer, Audience value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToWire());
    }
}

internal static class AudienceNames
{
    /// <summary>
    /// A person's own audience is "self" to them: whose it is goes without saying. A room is named, so that the head of one that
    /// somebody was in before is never taken for the present one's.
    /// </summary>
    public static string ToWire(this Audience audience) => audience.Kind switch
    {
        AudienceKind.Class => "class",
        AudienceKind.Hosts => "hosts",
        AudienceKind.Self => "self",
        AudienceKind.Room => $"room:{audience.InRoom}",
        _ => throw new ArgumentOutOfRangeException(nameof(audience), audience, "No such audience."),
    };
}
