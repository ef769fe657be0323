using System.Text.Json;
using System.Text.Json.Nodes;

namespace CityLeadership.Classroom.Live.Calling.Janus;

/// <summary>One Janus session: a tab's, or a room's steward's. Everything attached to it ends with it.</summary>
internal sealed class JanusSession
{
    private readonly JanusConnection connection;
    private readonly long id;

    private JanusSession(JanusConnection connection, long id)
    {
        this.connection = connection;
        this.id = id;
    }

    /// <param name="lost">Called when Janus drops the session by itself.</param>
    public static async Task<JanusSession> CreateAsync(JanusConnection connection, Action lost, CancellationToken cancellation)
    {
        var created = await connection.RequestAsync(new JsonObject { ["janus"] = "create" }, isAnswer: null, cancellation);
        connection.Keep(created.Id, lost);
        return new JanusSession(connection, created.Id);
    }

    /// <param name="listener">Called with every event from the reading thread: it must not block.</param>
    public async Task<JanusHandle> AttachAsync(Action<JanusMessage> listener, CancellationToken cancellation)
    {
        var attached = await connection.RequestAsync(
            new JsonObject { ["janus"] = "attach", ["session_id"] = id, ["plugin"] = "janus.plugin.videoroom" },
            isAnswer: null, cancellation);
        connection.Listen(attached.Id, listener);
        return new JanusHandle(connection, id, attached.Id);
    }

    /// <summary>Ends the session without waiting: a Janus that does not hear it drops the session by itself.</summary>
    public void Destroy(params IEnumerable<JanusHandle?> handles)
    {
        connection.Release(id);
        foreach (var handle in handles)
            handle?.Forget();
        connection.TryPost(new JsonObject { ["janus"] = "destroy", ["session_id"] = id });
    }
}

/// <summary>One attachment of a session to the video room: at most one peer connection.</summary>
internal sealed class JanusHandle(JanusConnection connection, long session, long id)
{
    public long Id => id;

    /// <inheritdoc cref="JanusConnection.RequestAsync"/>
    public Task<JanusMessage> RequestAsync(
        JsonObject body, CancellationToken cancellation, Jsep? jsep = null, Func<JanusMessage, bool>? isAnswer = null)
    {
        var request = Message(body);
        if (jsep is { } description)
            request["jsep"] = new JsonObject { ["type"] = description.Type, ["sdp"] = description.Sdp };
        return connection.RequestAsync(request, isAnswer, cancellation);
    }

    /// <summary>Sends a request whose answer nobody needs; false when the connection has ended.</summary>
    public bool TryPost(JsonObject body) => connection.TryPost(Message(body));

    /// <summary>Passes a browser's candidate on: only the fields it needs, since a browser may send anything.</summary>
    public void Trickle(JsonElement? candidate)
    {
        var request = To("trickle");
        request["candidate"] = candidate is { } found && JanusMessage.Text(found, "candidate") is { Length: > 0 } address
            ? new JsonObject
            {
                ["candidate"] = address,
                ["sdpMid"] = JanusMessage.Text(found, "sdpMid"),
                ["sdpMLineIndex"] = JanusMessage.Number(found, "sdpMLineIndex") ?? 0,
            }
            : new JsonObject { ["completed"] = true };
        connection.TryPost(request);
    }

    public void Detach()
    {
        Forget();
        connection.TryPost(To("detach"));
    }

    /// <summary>Its events are of no interest any more.</summary>
    public void Forget() => connection.Forget(id);

    private JsonObject Message(JsonObject body)
    {
        var request = To("message");
        request["body"] = body;
        return request;
    }

    private JsonObject To(string verb) => new() { ["janus"] = verb, ["session_id"] = session, ["handle_id"] = id };
}

/// <summary>A session description: <c>offer</c> or <c>answer</c>.</summary>
internal readonly record struct Jsep(string Type, string Sdp);
