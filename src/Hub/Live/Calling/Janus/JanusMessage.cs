using System.Text.Json;

namespace CityLeadership.Classroom.Live.Calling.Janus;

/// <summary>One message from Janus, answer or event, with its usual parts at hand.</summary>
internal readonly record struct JanusMessage(JsonElement Root)
{
    /// <summary>What kind it is: <c>ack success error event trickle webrtcup hangup timeout detached …</c></summary>
    public string Kind => Text(Root, "janus") ?? "";

    public string? Transaction => Text(Root, "transaction");

    /// <summary>The handle it is about.</summary>
    public long? Sender => Number(Root, "sender");

    public long? Session => Number(Root, "session_id");

    /// <summary>What the plugin says; undefined where it says nothing.</summary>
    public JsonElement Data => Part(Part(Root, "plugindata"), "data");

    /// <summary>The session description that came along, if one did.</summary>
    public string? Sdp => Text(Part(Root, "jsep"), "sdp");

    /// <summary>The id in answers to <c>create</c> and <c>attach</c>.</summary>
    public long Id => Number(Part(Root, "data"), "id") ?? 0;

    /// <summary>The refusal in this message, from Janus itself or from its plugin.</summary>
    public JanusRefusedException? Refusal =>
        Kind == "error" && Part(Root, "error") is { ValueKind: JsonValueKind.Object } error
            ? new JanusRefusedException((int)(Number(error, "code") ?? 0), Text(error, "reason") ?? "")
            : Number(Data, "error_code") is { } code
                ? new JanusRefusedException((int)code, Text(Data, "error") ?? "")
                : null;

    public static JsonElement Part(JsonElement of, string name) =>
        of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out var part) ? part : default;

    public static string? Text(JsonElement of, string name) =>
        Part(of, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    public static long? Number(JsonElement of, string name) =>
        Part(of, name) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt64(out var value) ? value : null;

    public static bool Flag(JsonElement of, string name) => Part(of, name).ValueKind == JsonValueKind.True;

    public static IEnumerable<JsonElement> Items(JsonElement of, string name) =>
        Part(of, name) is { ValueKind: JsonValueKind.Array } items ? items.EnumerateArray() : [];
}
