using System.Collections.Immutable;
using CityLeadership.Classroom.Live.Broadcast;
using CityLeadership.Classroom.Live.Wire;
using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Session;
using Microsoft.Extensions.Logging;

namespace CityLeadership.Classroom.Live.Sessions;

/// <summary>One live session on this node: its runner, its audiences, its live tallies.</summary>
internal sealed class LiveSession : ISessionFollower, IAsyncDisposable
{
    private readonly SessionRunner _runner;
    private readonly LogClock _clock;
    private readonly Pointers _pointers;
    private readonly TallyBoard _tallies;
    private readonly Action<string, SessionState> _changed;
    private int _blanksWanted = 1;

    public LiveSession(
        string id, ISessionLog log, IGestures gestures, LogClock clock, TimeProvider time, LiveOptions options, Action<string, SessionState> changed, ILogger logger)
    {
        Id = id;
        _runner = new SessionRunner(id, log, clock, time, options, this, logger);
        _clock = clock;
        _pointers = new Pointers(id, gestures, Audiences);
        _tallies = new TallyBoard(Audiences);
        _changed = changed;
    }

    public string Id { get; }

    public Audiences Audiences { get; } = new();

    public Chronicle Chronicle => _runner.Chronicle;

    public SessionState State => Chronicle.State;

    public async Task StartAsync(CancellationToken cancellation)
    {
        await _pointers.StartAsync(cancellation).ConfigureAwait(false);
        await _runner.StartAsync(cancellation).ConfigureAwait(false);
    }

    public Task<Answer> ExecuteAsync(string id, Actor by, Command command) => command is PointAt point
        ? _pointers.PointAsync(Chronicle, new Order(id, by, _clock.Now, point), point)
        : _runner.ExecuteAsync(id, by, command);

    /// <summary>The house's own order: its id names what it brings about, so that it happens once over all nodes.</summary>
    public Task<Answer> ExecuteAsync(string id, Command command) => ExecuteAsync(id, Actor.House, command);

    /// <summary>Sends live tallies that have changed since the last time.</summary>
    public void ShowTallies() => _tallies.Show(State);

    /// <summary>
    /// Whether texts may have to be blanked in log and archive: asked once, true when some are to go, and at the start, because
    /// a node that died may have left some.
    /// </summary>
    public bool TakeBlanks() => Interlocked.Exchange(ref _blanksWanted, 0) == 1;

    public bool BlanksWanted => Volatile.Read(ref _blanksWanted) == 1;

    public void WantBlanks() => Volatile.Write(ref _blanksWanted, 1);

    /// <summary>Brings a connection in, and shows it all it may see.</summary>
    public void Join(ClassroomConnection connection, ImmutableDictionary<string, Head>? heads)
    {
        Audiences.Join(connection, heads);
        _tallies.ShowAgain();
    }

    void ISessionFollower.Followed(IReadOnlyList<Step> steps)
    {
        Audiences.Followed(steps);
        foreach (var step in steps)
        {
            _tallies.Followed(step);
            switch (step.Entry.Event)
            {
                case MessageRemoved:
                case ClassEnded when step.Before.State.Board.HasRemoved():
                    WantBlanks();
                    break;
                case Reacted reacted:
                    Audiences.Live(Audience.Class, new ReactionMessage(reacted.Person, reacted.Reaction));
                    break;
            }
        }

        _changed(Id, steps[^1].After.State);
    }

    void ISessionFollower.Rebuilt(Chronicle chronicle)
    {
        Audiences.Rebuilt(chronicle);
        WantBlanks();
        _changed(Id, chronicle.State);
    }

    public async ValueTask DisposeAsync()
    {
        await _pointers.DisposeAsync().ConfigureAwait(false);
        await _runner.DisposeAsync().ConfigureAwait(false);
    }
}
