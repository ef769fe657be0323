using System.Text.Json.Nodes;

namespace CityLeadership.Classroom.Wire;

/// <summary>What the hub answers.</summary>
public sealed record Answer(bool Ok, long? Number, string? Code, string? Message)
{
    /// <summary>The same command is to be sent again with the same id.</summary>
    public bool IsRepeatable => Code is "busy" or "unknown";

    public static Answer Of(JsonNode? answer) =>
        new((bool)answer!["ok"]!, (long?)answer["number"], (string?)answer["code"], (string?)answer["message"]);
}

public sealed record Snapshot(string Audience, long Number, string Id, JsonObject View)
{
    public static Snapshot Of(JsonNode sent) =>
        new((string)sent["audience"]!, (long)sent["number"]!, (string)sent["id"]!, sent["view"]!.AsObject());
}

public sealed record Update(string Audience, long Number, long After, string Id, DateTimeOffset At, JsonArray Changes)
{
    public static Update Of(JsonNode sent) => new(
        (string)sent["audience"]!,
        (long)sent["number"]!,
        (long)sent["after"]!,
        (string)sent["id"]!,
        (DateTimeOffset)sent["at"]!,
        sent["changes"]!.AsArray());
}

/// <summary>The connection ends and must not come back by itself.</summary>
public sealed record Bye(string Code, string Message)
{
    public static Bye Of(JsonNode sent) => new((string)sent["code"]!, (string)sent["message"]!);
}
