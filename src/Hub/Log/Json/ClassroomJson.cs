using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CityLeadership.Classroom.Session;

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
        options.Converters.Add(new PollAnswerConverter());
    }

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions();
        Configure(options);
        options.TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutWhatSaysNothing } };
        return options;
    }

    /// <summary>Members that a record of the core gained later default to null or false: where they say no more, it is written as it always was.</summary>
    private static void LeaveOutWhatSaysNothing(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object || type.Type.Assembly != typeof(SessionEvent).Assembly)
        {
            return;
        }

        foreach (var member in type.Properties)
        {
            if (member.AssociatedParameter is { HasDefaultValue: true, DefaultValue: null or false } parameter)
            {
                member.ShouldSerialize = (_, value) => !Equals(value, parameter.DefaultValue);
            }
        }
    }
}
