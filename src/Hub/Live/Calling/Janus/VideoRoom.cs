using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Live.Calling.Janus;

/// <summary>What is said to Janus's video room plugin about one room. The only place that spells its requests.</summary>
internal sealed class VideoRoom(string name, string adminKey, string? capture = null)
{
    /// <summary>Two pictures of 120 people may be sent at once (camera and screen).</summary>
    private const int Publishers = 256;

    /// <summary>Bits a second a browser may send, all three sizes of its picture and a shared screen together.</summary>
    private const int BitrateLimit = 4_500_000;

    /// <summary>Seconds after which whoever may be recorded sends a whole picture: a piece of the recording is decoded from the last one before it.</summary>
    private const int KeyPictureEvery = 20;

    /// <summary>Half a second of sound above the level counts as talking, half a second below as silence.</summary>
    private const int TalkingPackets = 25;

    /// <summary>In −dBov: 0 is the loudest, 127 silence.</summary>
    private const int TalkingLevel = 50;

    /// <summary>
    /// The room's secret is derived, so that every node knows it and none stores it. It differs from room to room: one that
    /// leaks opens nothing else.
    /// </summary>
    public string Secret { get; } = Convert.ToHexStringLower(
        HMACSHA256.HashData(Encoding.UTF8.GetBytes(adminKey), Encoding.UTF8.GetBytes(name)));

    /// <summary>
    /// <c>dummy_publisher</c> gives slots something to point at while nobody is in them. Everything that would let a
    /// participant act for themselves (list, subscribe without being a participant, record) is closed, although no browser
    /// ever speaks to Janus directly.
    /// </summary>
    public JsonObject Create() => Room("create", new()
    {
        ["admin_key"] = adminKey,
        ["secret"] = Secret,
        ["is_private"] = true,
        ["require_pvtid"] = true,
        ["lock_record"] = true,
        ["fir_freq"] = capture is null ? 0 : KeyPictureEvery,
        ["rec_dir"] = capture is null ? null : $"{capture}/{CaptureName.Folder(name)}",
        ["permanent"] = false,
        ["publishers"] = Publishers,
        ["bitrate"] = BitrateLimit,
        ["audiocodec"] = "opus",
        ["opus_fec"] = true,
        ["videocodec"] = "vp8",
        ["videoorient_ext"] = false,
        ["audiolevel_event"] = true,
        ["audio_active_packets"] = TalkingPackets,
        ["audio_level_average"] = TalkingLevel,
        ["notify_joining"] = false,
        ["dummy_publisher"] = true,
        ["dummy_streams"] = new JsonArray(
            new JsonObject { ["codec"] = "opus", ["fmtp"] = "useinbandfec=1" },
            new JsonObject { ["codec"] = "vp8" }),
    });

    public JsonObject Destroy() => Room("destroy", new() { ["secret"] = Secret });

    public JsonObject ListParticipants() => Room("listparticipants", []);

    /// <summary>Makes a handle a participant, which is what allows it to subscribe; it sends nothing yet.</summary>
    public JsonObject Join(string feed) => Room("join", new() { ["ptype"] = "publisher", ["id"] = feed });

    public JsonObject Kick(string feed) => Room("kick", new() { ["secret"] = Secret, ["id"] = feed });

    public JsonObject Moderate(string feed, string mid, bool mute) =>
        Room("moderate", new() { ["secret"] = Secret, ["id"] = feed, ["mid"] = mid, ["mute"] = mute });

    /// <summary>All slots at once, each pointing at the placeholder.</summary>
    public JsonObject Subscribe(long privateId, Feed placeholder, int voices, int pictures) => Room("join", new()
    {
        ["ptype"] = "subscriber",
        ["private_id"] = privateId,
        ["use_msid"] = false,
        ["autoupdate"] = false,
        ["streams"] = Empty(placeholder, voices, pictures),
    });

    /// <summary>More slots beside those there are, each pointing at the placeholder; brings an offer with all of them.</summary>
    public static JsonObject SubscribeMore(Feed placeholder, int voices, int pictures) => new()
    {
        ["request"] = "subscribe",
        ["streams"] = Empty(placeholder, voices, pictures),
    };

    /// <param name="file">What its recording is called; null: it is not recorded.</param>
    public JsonObject Send(string? file) => file is null ? new() { ["request"] = "publish" } : Recorded("publish", file);

    /// <summary>Begins to record what a handle sends, or ends it; in new files each time.</summary>
    /// <param name="file">What they are called; null: it is not recorded any more.</param>
    public JsonObject Record(string? file) =>
        file is null ? new() { ["request"] = "configure", ["record"] = false, ["secret"] = Secret } : Recorded("configure", file);

    public static JsonObject Start() => new() { ["request"] = "start" };

    /// <summary>Re-points slots: for each, the feed and its stream, and the slot.</summary>
    public static JsonObject Switch(IEnumerable<(string Feed, string Mid, string Slot)> moves) => new()
    {
        ["request"] = "switch",
        ["streams"] = new JsonArray(
            [.. moves.Select(move => new JsonObject { ["feed"] = move.Feed, ["mid"] = move.Mid, ["sub_mid"] = move.Slot })]),
    };

    /// <summary>Chooses which of a sender's three sizes each slot carries.</summary>
    public static JsonObject Layers(IEnumerable<(string Slot, PictureSize Size)> slots) => new()
    {
        ["request"] = "configure",
        ["streams"] = new JsonArray(
            [.. slots.Select(slot => new JsonObject { ["mid"] = slot.Slot, ["substream"] = (int)slot.Size })]),
    };

    /// <summary>Asks whoever is in these slots for a key frame: saying "send" to a slot that sends has no other effect.</summary>
    public static JsonObject Keyframes(IEnumerable<string> slots) => new()
    {
        ["request"] = "configure",
        ["streams"] = new JsonArray([.. slots.Select(slot => new JsonObject { ["mid"] = slot, ["send"] = true })]),
    };

    private JsonObject Recorded(string request, string file) =>
        new() { ["request"] = request, ["record"] = true, ["filename"] = file, ["secret"] = Secret };

    private static JsonArray Empty(Feed placeholder, int voices, int pictures) => new(
    [
        .. Enumerable.Repeat(placeholder.Voice, voices).Concat(Enumerable.Repeat(placeholder.Picture, pictures))
            .Select(mid => new JsonObject { ["feed"] = placeholder.Id, ["mid"] = mid }),
    ]);

    private JsonObject Room(string request, JsonObject rest)
    {
        rest["request"] = request;
        rest["room"] = name;
        return rest;
    }
}
