using System.Text.Json;
using System.Text.Json.Nodes;

namespace CityLeadership.Classroom.Wire;

/// <summary>
/// One browser tab in one class: enters, answers beats, folds what it is shown, and keeps what it holds over reconnects.
/// </summary>
public sealed class ClassroomTab(string session, string person, string? tab = null) : IAsyncDisposable
{
    private static readonly JsonSerializerOptions Fields = new(JsonSerializerDefaults.Web);
    private readonly Lock _lock = new();
    private readonly Dictionary<string, AudienceView> _views = new(StringComparer.Ordinal);
    private readonly List<Update> _updates = [];
    private readonly Dictionary<string, JsonNode> _lives = new(StringComparer.Ordinal);
    private TaskCompletionSource _something = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private HubSocket? _socket;

    public string Session => session;

    public string Person => person;

    /// <summary>The tab's own id, kept over reloads.</summary>
    public string Id { get; } = tab ?? $"tab-{Guid.NewGuid():N}";

    /// <summary>Answers no more beats and sends nothing by itself, as when a laptop's lid closes.</summary>
    public bool IsSilent { get; set; }

    /// <summary>Set once the server said goodbye on the present connection.</summary>
    public Bye? Bye { get; private set; }

    /// <summary>Raised for each update as it comes, from the reading loop: handlers must not wait.</summary>
    public event Action<Update>? Updated;

    /// <summary>Raised for what comes outside the chains.</summary>
    public event Action<JsonNode>? Lived;

    /// <summary>The present connection.</summary>
    /// <exception cref="IOException">There is none.</exception>
    public HubSocket Socket => _socket ?? throw new IOException("This tab is not connected.");

    /// <summary>Every update that came on the present connection, in order, over all audiences.</summary>
    public IReadOnlyList<Update> Updates => Read(() => _updates.ToList());

    public async Task ConnectAsync(
        Uri hub, IEnumerable<KeyValuePair<string, string>> headers, CancellationToken cancellation, int? receiveBuffer = null)
    {
        if (_socket is { } former)
        {
            await former.DisposeAsync();
        }

        lock (_lock)
        {
            Bye = null;
            _updates.Clear();
        }

        _socket = await HubSocket.OpenAsync(hub, headers, Hear, cancellation, receiveBuffer);
        _socket.BeginReading();
    }

    /// <param name="fresh">As after a page load: nothing is held any more.</param>
    public async Task<Answer> EnterAsync(bool fresh, CancellationToken cancellation)
    {
        var heads = Read(() =>
        {
            if (fresh)
            {
                _views.Clear();
            }

            return Heads();
        });
        var request = new JsonObject { ["session"] = session, ["tab"] = Id, ["fresh"] = fresh, ["heads"] = heads };
        return Answer.Of(await Socket.InvokeAsync("Enter", request, cancellation));
    }

    /// <summary>Sends a command once.</summary>
    /// <param name="fields">The command's own fields, as an anonymous object.</param>
    public async Task<Answer> DoAsync(string kind, object? fields, string id, CancellationToken cancellation)
    {
        var command = fields is null ? [] : JsonSerializer.SerializeToNode(fields, Fields)!.AsObject();
        command["id"] = id;
        command["kind"] = kind;
        return Answer.Of(await Socket.InvokeAsync("Do", command, cancellation));
    }

    /// <summary>Asks for what is missing; or, with nothing held, for everything.</summary>
    public async Task<Answer> CatchUpAsync(CancellationToken cancellation) =>
        Answer.Of(await Socket.InvokeAsync("CatchUp", Read(Heads), cancellation));

    /// <summary>What it holds of an audience ("class", "hosts", "self"); null when it was never shown.</summary>
    public AudienceView? Find(string audience) => Read(() => _views.GetValueOrDefault(audience));

    /// <summary>The last message of a kind that came outside the chains.</summary>
    public JsonNode? Live(string kind) => Read(() => _lives.GetValueOrDefault(kind));

    /// <summary>Looks at what it holds while nothing changes it.</summary>
    public T Read<T>(Func<T> look)
    {
        lock (_lock)
        {
            return look();
        }
    }

    /// <summary>Waits until it was shown something that makes this true.</summary>
    public async Task UntilAsync(Func<bool> holds, CancellationToken cancellation)
    {
        while (true)
        {
            Task something;
            lock (_lock)
            {
                if (holds())
                {
                    return;
                }

                something = _something.Task;
            }

            await something.WaitAsync(cancellation);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_socket is { } socket)
        {
            await socket.DisposeAsync();
        }
    }

    private JsonObject Heads() => new(_views.Select(view => KeyValuePair.Create(
        view.Key, (JsonNode?)new JsonObject { ["number"] = view.Value.Number, ["id"] = view.Value.Id })));

    private void Hear(string target, JsonNode message)
    {
        Update? update = null;
        TaskCompletionSource something;
        lock (_lock)
        {
            switch (target)
            {
                case "snapshot":
                    Take(Snapshot.Of(message));
                    break;
                case "update":
                    Take(update = Update.Of(message));
                    break;
                case "live":
                    _lives[(string)message["kind"]!] = message;
                    break;
                case "bye":
                    Bye = Bye.Of(message);
                    break;
            }

            something = _something;
            _something = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        something.TrySetResult();
        Tell(target, message, update);
    }

    private void Tell(string target, JsonNode message, Update? update)
    {
        if (update is not null)
        {
            Updated?.Invoke(update);
        }
        else if (target == "live")
        {
            Lived?.Invoke(message);
        }
        else if (target == "beat" && !IsSilent)
        {
            _ = AnswerAsync(socket => socket.TellAsync("Alive", CancellationToken.None));
        }
    }

    private void Take(Snapshot snapshot)
    {
        if (!_views.TryGetValue(snapshot.Audience, out var view))
        {
            _views[snapshot.Audience] = view = new AudienceView(snapshot.Audience);
        }

        view.Take(snapshot);
    }

    private void Take(Update update)
    {
        _updates.Add(update);
        if (_views.GetValueOrDefault(update.Audience) is not { } view || !view.Take(update))
        {
            _ = AnswerAsync(_ => CatchUpAsync(CancellationToken.None));
        }
    }

    private async Task AnswerAsync(Func<HubSocket, Task> answer)
    {
        try
        {
            await answer(Socket);
        }
        catch (IOException)
        {
            // The connection is gone, and with it the question.
        }
    }
}
