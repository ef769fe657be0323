using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Log.Json;

/// <summary>An answer as its one member: `{"options":[2]}`, `{"number":4}` or `{"text":"water"}`.</summary>
internal sealed class PollAnswerConverter : JsonConverter<PollAnswer>
{
    private const string Shapes = "An answer is an object with options (places), a number or a text, and nothing else.";

    public override PollAnswer Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject || !reader.Read() || reader.TokenType != JsonTokenType.PropertyName)
        {
            throw new JsonException(Shapes);
        }

        var member = reader.GetString();
        reader.Read();
        PollAnswer answer = (member, reader.TokenType) switch
        {
            ("options", JsonTokenType.StartArray) => new PollAnswer.Options(JsonSerializer.Deserialize<ImmutableArray<int>>(ref reader, options)),
            ("number", JsonTokenType.Number) when reader.TryGetDecimal(out var number) => new PollAnswer.Number(number),
            ("text", JsonTokenType.String) => new PollAnswer.Text(reader.GetString()!),
            _ => throw new JsonException(Shapes),
        };
        return reader.Read() && reader.TokenType == JsonTokenType.EndObject ? answer : throw new JsonException(Shapes);
    }

    public override void Write(Utf8JsonWriter writer, PollAnswer value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        switch (value)
        {
            case PollAnswer.Options chosen:
                writer.WritePropertyName("options");
                JsonSerializer.Serialize(writer, chosen.Places, options);
                break;
            case PollAnswer.Number number:
                writer.WriteNumber("number", number.Value);
                break;
            case PollAnswer.Text text:
                writer.WriteString("text", text.Words);
                break;
            default:
                throw new NotSupportedException($"No shape for {value.GetType().Name}.");
        }

        writer.WriteEndObject();
    }

    /// <summary>Also where an answer is known to be of one shape.</summary>
    public override bool CanConvert(Type typeToConvert) => typeof(PollAnswer).IsAssignableFrom(typeToConvert);
}
