using System.Text.Json;

namespace CityLeadership.Classroom.Live.Calling;

/// <summary>Calling messages as they are on the wire.</summary>
public static class CallingJson
{
    private static readonly JsonSerializerOptions Wire = new(JsonSerializerDefaults.Web)
    {
        AllowOutOfOrderMetadataProperties = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>Reads what a browser sent; null when it is not a calling message, whatever else it may be.</summary>
    public static CallingRequest? Read(JsonElement message)
    {
        try
        {
            return message.Deserialize<CallingRequest>(Wire);
        }
        catch (Exception notACallingMessage) when (notACallingMessage is JsonException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>Writes a message for a browser, its kind included.</summary>
    public static JsonElement Write(CallingReply reply) => JsonSerializer.SerializeToElement(reply, Wire);
}
