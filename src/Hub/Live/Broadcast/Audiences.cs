using System.Collections.Immutable;
using CityLeadership.Classroom.Live.Sessions;
using CityLeadership.Classroom.Live.Wire;
using CityLeadership.Classroom.Session;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;

namespace CityLeadership.Classroom.Live.Broadcast;

/// <summary>
/// The audiences of one session on this node: shows each connection what it may see, in order and without gaps. Joining and
/// following happen under one lock, so that nobody misses the entry in between.
/// </summary>
internal sealed class Audiences
{
    private readonly Lock _lock = new();
    private readonly HashSet<ClassroomConnection> _connections = [];
    private readonly Dictionary<Audience, AudienceHistory> _histories = [];
    private readonly TalkBoard _talk = new();
    private Chronicle _shown = Chronicle.Empty;

    public ImmutableArray<ClassroomConnection> Connections
    {
        get
        {
            lock (_lock)
            {
                return [.. _connections];
            }
        }
    }

    /// <summary>Starts showing a connection all it may see, from where it left off where that is known.</summary>
    public void Join(ClassroomConnection connection, ImmutableDictionary<string, Head>? heads)
    {
        lock (_lock)
        {
            _connections.Add(connection);
            connection.Shown = [];
            Review(connection, heads);
            _talk.Show(_shown.State, [connection]);
        }
    }

    public void Leave(ClassroomConnection connection)
    {
        lock (_lock)
        {
            _connections.Remove(connection);
        }
    }

    /// <summary>Sends what a connection says it is missing.</summary>
    public void CatchUp(ClassroomConnection connection, ImmutableDictionary<string, Head>? heads)
    {
        lock (_lock)
        {
            connection.Shown = [];
            Show(connection, heads);
        }
    }

    /// <summary>
    /// Shows what a command brought about. Who may see what is looked at again once, after all of it: so the class still sees
    /// its end, and a tab that came back is not taken for lost in between.
    /// </summary>
    public void Followed(IReadOnlyList<Step> steps)
    {
        lock (_lock)
        {
            _shown = steps[^1].After;
            foreach (var step in steps)
            {
                foreach (var update in step.Updates)
                {
                    Send(update, step.After.State);
                }
            }

            foreach (var gone in steps.Select(step => step.Entry.Event).OfType<MessageRemoved>())
            {
                _histories.Values.ToList().ForEach(history => history.Blank(gone.Message));
            }

            var before = steps[0].Before.State;
            foreach (var connection in _connections.Where(connection => Concerns(before, connection.Seat!.Person)).ToList())
            {
                Review(connection, heads: null);
            }

            _talk.Show(_shown.State, _connections);
            if (_shown.State.Phase == Phase.Ended)
            {
                DismissAll();
            }
        }
    }

    public void Rebuilt(Chronicle chronicle)
    {
        lock (_lock)
        {
            _shown = chronicle;
            _histories.Clear();
            foreach (var connection in _connections.ToList())
            {
                connection.Shown = [];
                ShowOrCut(connection);
            }
        }
    }

    /// <summary>Sends something outside the chains to one audience.</summary>
    /// <param name="except">Those who are also in this audience hear it another way.</param>
    public void Live(Audience audience, LiveMessage message, Audience? except = null)
    {
        var serialized = new SerializedHubMessage(new InvocationMessage(Targets.Live, [message]));
        lock (_lock)
        {
            foreach (var connection in _connections.Where(connection =>
                connection.Shown.Contains(audience) && !(except is { } other && connection.Shown.Contains(other))))
            {
                connection.Post(serialized);
            }
        }
    }

    /// <summary>Tells each connection who talks now, of those it may hear.</summary>
    public void Talking(IEnumerable<PersonId> people)
    {
        lock (_lock)
        {
            _talk.Now(people);
            _talk.Show(_shown.State, _connections);
        }
    }

    private bool Concerns(SessionState before, PersonId person) =>
        !ReferenceEquals(before.Find(person), _shown.State.Find(person))
        || before.OpenSet()?.WhereIs(person) != _shown.State.OpenSet()?.WhereIs(person);

    /// <param name="state">As of this update: whoever has just gone from a room does not hear what is said there next.</param>
    private void Send(Update update, SessionState state)
    {
        var message = AudienceHistory.Serialized(update);
        if (!_histories.TryGetValue(update.Audience, out var history))
        {
            _histories[update.Audience] = history = new AudienceHistory();
        }

        history.Add(update, message);
        foreach (var connection in _connections.Where(connection => connection.Shown.Contains(update.Audience)
            && (update.Audience.InRoom is not { } room || state.OpenSet()?.WhereIs(connection.Seat!.Person) == room)))
        {
            connection.Post(message);
        }
    }

    /// <summary>Whose coming in was lost is not in class, and does not know: cut, it comes in again by itself.</summary>
    private void ShowOrCut(ClassroomConnection connection)
    {
        if (_shown.State.Find(connection.Seat!.Person)?.Tabs.GetValueOrDefault(connection.Seat.Tab)?.Connection == connection.Id)
        {
            Show(connection, heads: null);
        }
        else
        {
            _connections.Remove(connection);
            connection.Abort();
        }
    }

    private void DismissAll()
    {
        foreach (var connection in _connections)
        {
            connection.Dismiss(ByeMessage.Ended);
        }

        _connections.Clear();
    }

    /// <summary>After something about its person changed: shows a connection what it may see now, or lets it go.</summary>
    private void Review(ClassroomConnection connection, ImmutableDictionary<string, Head>? heads)
    {
        var (_, id, tab) = connection.Seat!;
        if (_shown.State.Find(id) is not { } person)
        {
            return;
        }

        if (person.Removed)
        {
            _connections.Remove(connection);
            connection.Dismiss(ByeMessage.Removed);
        }
        else if (person.Tabs.GetValueOrDefault(tab) is { } seat && seat.Connection != connection.Id && seat.Place != Place.Lost)
        {
            _connections.Remove(connection);
            connection.Dismiss(ByeMessage.Replaced);
        }
        else if (person.Tabs.GetValueOrDefault(tab) is { Place: Place.Lost } lost && lost.Connection == connection.Id)
        {
            // Another node took this connection for dead, and it is not: it comes back at once.
            _connections.Remove(connection);
            connection.Abort();
        }
        else
        {
            Show(connection, heads);
        }
    }

    private void Show(ClassroomConnection connection, ImmutableDictionary<string, Head>? heads)
    {
        var may = Audience.Of(_shown.State, connection.Seat!.Person, connection.Seat.Tab).ToImmutableHashSet();
        foreach (var audience in may.Except(connection.Shown).OrderBy(audience => audience.Kind))
        {
            if (heads is not null && heads.TryGetValue(audience.ToWire(), out var head)
                && Missed(audience, head) is { } missed && connection.HasRoomFor(missed))
            {
                foreach (var message in missed)
                {
                    connection.Post(message);
                }
            }
            else
            {
                connection.Post(_shown.Snapshot(audience));
            }
        }

        connection.Shown = may;
    }

    private IReadOnlyList<SerializedHubMessage>? Missed(Audience audience, Head head) =>
        _shown.HeadOf(audience) == head ? [] : _histories.GetValueOrDefault(audience)?.After(head);
}
