using System.Text.Json.Nodes;
using CityLeadership.Classroom.Live.Calling.Janus;
using CityLeadership.Classroom.Session;
using Microsoft.Extensions.Logging.Abstractions;

namespace CityLeadership.Classroom.Hub.Tests.Calling;

/// <summary>A real Janus, nodes that use it, and a hand of our own in its rooms.</summary>
internal sealed class JanusHouse : IJanusDirectory, IAsyncDisposable
{
    private readonly List<JanusCallingProvider> nodes = [];
    private JanusConnection? hand;

    public JanusProcess? Janus { get; private set; }

    public JanusEndpoint? Current => Janus?.Endpoint;

    public static async Task<JanusHouse> OpenAsync() => new() { Janus = await JanusProcess.StartAsync() };

    /// <summary>A server of ours.</summary>
    public JanusCallingProvider Node()
    {
        var node = new JanusCallingProvider(this, TimeProvider.System, NullLogger<JanusCallingProvider>.Instance);
        nodes.Add(node);
        return node;
    }

    public async Task KillAsync()
    {
        Janus!.Kill();
        await Janus.DisposeAsync();
        Janus = null;
        hand = null;
    }

    public async Task StartAgainAsync() => Janus = await JanusProcess.StartAsync();

    /// <summary>Makes somebody send who needs no browser: a sender that another Janus would forward.</summary>
    public Task BeginSendingAsync(string session, Source source) => AskAsync(session, room => new JsonObject
    {
        ["request"] = "add_remote_publisher",
        ["room"] = session,
        ["secret"] = room.Secret,
        ["id"] = Feed.IdOf(source),
        ["iface"] = "lo",
        ["streams"] = new JsonArray(
            new JsonObject { ["type"] = "audio", ["mindex"] = 0, ["mid"] = "0", ["codec"] = "opus" },
            new JsonObject { ["type"] = "video", ["mindex"] = 1, ["mid"] = "1", ["codec"] = "vp8" }),
    });

    public Task StopSendingAsync(string session, Source source) => AskAsync(session, room => new JsonObject
    {
        ["request"] = "remove_remote_publisher", ["room"] = session, ["secret"] = room.Secret, ["id"] = Feed.IdOf(source),
    });

    /// <summary>Whether Janus has the room.</summary>
    public async Task<bool> ExistsAsync(string session)
    {
        var answer = await AskAsync(session, _ => new JsonObject { ["request"] = "exists", ["room"] = session });
        return JanusMessage.Flag(answer.Data, "exists");
    }

    /// <summary>Whether a source's voice is muted inside Janus, as a newcomer is told.</summary>
    public async Task<bool> IsSilencedAsync(string session, Source source)
    {
        var joined = await AskAsync(session, room => room.Join($"/{Guid.NewGuid():n}"));
        return JanusMessage.Items(joined.Data, "publishers")
            .Where(publisher => JanusMessage.Text(publisher, "id") == Feed.IdOf(source))
            .SelectMany(publisher => JanusMessage.Items(publisher, "streams"))
            .Any(stream => JanusMessage.Flag(stream, "moderated"));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var node in nodes)
            await node.DisposeAsync();
        if (hand is not null)
            await hand.DisposeAsync();
        if (Janus is not null)
            await Janus.DisposeAsync();
    }

    private async Task<JanusMessage> AskAsync(string session, Func<VideoRoom, JsonObject> request)
    {
        hand ??= await JanusConnection.OpenAsync(Current!, TimeProvider.System, CancellationToken.None);
        var own = await JanusSession.CreateAsync(hand, () => { }, CancellationToken.None);
        var handle = await own.AttachAsync(_ => { }, CancellationToken.None);
        try
        {
            return await handle.RequestAsync(request(new VideoRoom(session, Current!.AdminKey)), CancellationToken.None);
        }
        finally
        {
            own.Destroy(handle);
        }
    }
}
