using System.Collections.Immutable;
using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Hub.Tests.Log;

/// <summary>Composes an append: commands and their entries, numbered and chained from where a log stands.</summary>
internal sealed class Writing
{
    public static readonly DateTimeOffset At = new(2027, 1, 14, 14, 0, 0, TimeSpan.Zero);

    private readonly List<AppendedCommand> _commands = [];
    private readonly long _length;
    private readonly string _expectedId;
    private long _number;
    private string _lastId;

    /// <summary>On a log of this length whose last entry has this id; on an empty one unless told.</summary>
    public Writing(long length = 0, string lastId = "") =>
        (_length, _expectedId, _number, _lastId) = (length, lastId, length, lastId);

    /// <summary>Where the log will stand once this is appended.</summary>
    public Writing Next => new(_number, _lastId);

    /// <summary>Where it stood before.</summary>
    public Writing Before => new(_length, _expectedId);

    public Append Append => new(_length, _expectedId, [.. _commands]);

    public ImmutableArray<LogEntry> Entries => [.. _commands.SelectMany(command => command.Entries)];

    /// <summary>Where it stands after these entries of others.</summary>
    public Writing After(IReadOnlyList<LogEntry> tail) => tail.Count == 0 ? Before : new(tail[^1].Number, tail[^1].Id);

    /// <summary>A command that raises a hand, unless told other events.</summary>
    public Writing Command(string id, params SessionEvent[] events) => Add(id, $"body of {id}", null, events);

    public Writing CommandSaying(string id, string body, params SessionEvent[] events) => Add(id, body, null, events);

    /// <summary>An anonymous vote.</summary>
    public Writing Vote(string id, PollId poll, string person, PollAnswer answer, int round = 1) => Add(
        id,
        BallotBody(poll, person, answer),
        new Ballot(poll, new PersonId(person), answer, round),
        new BallotCast(poll, new PersonId(person)));

    public static string BallotBody(PollId poll, string person, PollAnswer answer) => $"{person} votes {answer} in {poll}";

    private Writing Add(string id, string body, Ballot? ballot, params SessionEvent[] events)
    {
        if (events.Length == 0)
        {
            events = [new HandRaised(new PersonId("zanele"), Intent.NewPoint)];
        }

        var entries = ImmutableArray.CreateBuilder<LogEntry>();
        foreach (var @event in events)
        {
            var entryId = Guid.NewGuid().ToString("n")[..16];
            entries.Add(new LogEntry(++_number, entryId, _lastId, At, id, @event));
            _lastId = entryId;
        }

        _commands.Add(new AppendedCommand(id, body, entries.ToImmutable(), ballot));
        return this;
    }
}
