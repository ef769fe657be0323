using System.Text.Json;
using System.Text.Json.Serialization;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Log.Json;

/// <summary>An entry as `{number, id, previous, at, command, kind, data}`.</summary>
internal sealed class LogEntryConverter : JsonConverter<LogEntry>
{
    public override LogEntry Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var stored = JsonSerializer.Deserialize<Stored>(ref reader, options) ?? throw new JsonException("An entry is an object.");
        var @event = stored.Data.Deserialize(EventKinds.Find(stored.Kind), options) as SessionEvent
            ?? throw new JsonException($"Entry {stored.Number} has no event.");
        return new LogEntry(stored.Number, stored.Id, stored.Previous, stored.At, stored.Command, @event);
    }

    public override void Write(Utf8JsonWriter writer, LogEntry value, JsonSerializerOptions options)
    {
        var data = JsonSerializer.SerializeToElement(value.Event, value.Event.GetType(), options);
        var stored = new Stored(value.Number, value.Id, value.Previous, value.At, value.Command, EventKinds.Of(value.Event), data);
        JsonSerializer.Serialize(writer, stored, options);
    }

    private sealed record Stored(
        long Number, string Id, string Previous, DateTimeOffset At, string Command, string Kind, JsonElement Data);
}
