using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CityLeadership.Classroom.Log.Json;

/// <summary>How the classroom's records are written: in the log, in the archive and on the wire.</summary>
public static class ClassroomJson
{
    /// <summary>camelCase names and enums, ids as plain strings, unknown members ignored, text in any script as it is.</summary>
    public static readonly JsonSerializerOptions Options = Make();

    /// <summary>Makes options alike, for those who must own theirs.</summary>
    public static void Configure(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.PropertyNameCaseInsensitive = true;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.Never;
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.MaxDepth = 16;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        options.Converters.Add(new IdentifierConverterFactory());
        options.Converters.Add(new LogEntryConverter());
    }

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions();
        Configure(options);
        return options;
    }
}
