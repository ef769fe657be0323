using System.Collections.Immutable;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Log.Memory;

/// <summary>A log that lives as long as the process: for tests and for reasoning about what a log must do.</summary>
public sealed class MemorySessionLog(TimeProvider time) : ISessionLog
{
    private readonly Dictionary<string, Kept> _sessions = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    public ValueTask<AppendResult> AppendAsync(string session, Append append, CancellationToken cancellation)
    {
        Action[] followers;
        AppendResult result;
        lock (_lock)
        {
            var kept = Of(session);
            result = Append(kept, append);
            followers = result is AppendResult.Appended ? [.. kept.Followers] : [];
        }

        foreach (var hint in followers)
        {
            hint();
        }

        return new(result);
    }

    public ValueTask<ImmutableArray<LogEntry>> ReadAsync(string session, long after, CancellationToken cancellation)
    {
        lock (_lock)
        {
            return new([.. Of(session).Entries.Skip((int)after)]);
        }
    }

    public ValueTask BlankAsync(string session, LogEntry blanked, CancellationToken cancellation)
    {
        lock (_lock)
        {
            Of(session).Blank(blanked);
        }

        return default;
    }

    public ValueTask<KnownCommand?> FindCommandAsync(string session, AppendedCommand command, CancellationToken cancellation)
    {
        lock (_lock)
        {
            return new(Find(Of(session), command));
        }
    }

    public ValueTask<IAsyncDisposable> FollowAsync(string session, Action hint, CancellationToken cancellation)
    {
        lock (_lock)
        {
            Of(session).Followers.Add(hint);
        }

        return new(new Following(() =>
        {
            lock (_lock)
            {
                Of(session).Followers.Remove(hint);
            }
        }));
    }

    public ValueTask<ImmutableArray<SealedVote>> ReadBallotsAsync(string session, PollId poll, CancellationToken cancellation)
    {
        lock (_lock)
        {
            var boxes = Of(session).Ballots;
            return new(BallotBox.Open(boxes.GetValueOrDefault((poll, 1)) ?? [], boxes.GetValueOrDefault((poll, 2)) ?? []));
        }
    }

    public ValueTask<LogSeal?> FindSealAsync(string session, CancellationToken cancellation)
    {
        lock (_lock)
        {
            return new(Of(session).Seal);
        }
    }

    public ValueTask ExpireAsync(string session, TimeSpan after, CancellationToken cancellation)
    {
        lock (_lock)
        {
            var kept = Of(session);
            if (kept.Seal is not null && after <= TimeSpan.Zero)
            {
                kept.Entries.Clear();
                kept.Commands.Clear();
            }
        }

        return default;
    }

    public ValueTask<DateTimeOffset> TimeAsync(CancellationToken cancellation) => new(time.GetUtcNow());

    private static AppendResult Append(Kept kept, Append append)
    {
        var known = append.Commands
            .Select(command => KeyValuePair.Create(command.Id, Find(kept, command)!))
            .Where(command => command.Value is not null)
            .ToImmutableDictionary();
        if (!known.IsEmpty)
        {
            return new AppendResult.Known(known);
        }

        if (kept.Seal is { } seal)
        {
            return new AppendResult.Sealed(seal);
        }

        if (kept.Entries.Count != append.Length || kept.LastId != append.LastId)
        {
            return new AppendResult.Conflict(kept.Entries.Count);
        }

        foreach (var command in append.Commands)
        {
            kept.Take(command);
        }

        return new AppendResult.Appended(kept.Entries.Count);
    }

    private static KnownCommand? Find(Kept kept, AppendedCommand command) =>
        kept.Commands.TryGetValue(command.Id, out var known)
            ? new KnownCommand(known.Number, known.Body is null || known.Body == Fingerprint.Of(command.Body))
            : null;

    private Kept Of(string session) =>
        _sessions.TryGetValue(session, out var kept) ? kept : _sessions[session] = new Kept();

    private sealed class Kept
    {
        public List<LogEntry> Entries { get; } = [];

        public Dictionary<string, (long Number, string? Body)> Commands { get; } = new(StringComparer.Ordinal);

        public Dictionary<(PollId Poll, int Round), Dictionary<PersonId, PollAnswer>> Ballots { get; } = [];

        public List<Action> Followers { get; } = [];

        public LogSeal? Seal { get; private set; }

        public string LastId => Entries.LastOrDefault()?.Id ?? "";

        public void Blank(LogEntry blanked)
        {
            var place = Entries.FindIndex(entry => entry.Number == blanked.Number && entry.Id == blanked.Id);
            if (place >= 0)
            {
                Entries[place] = blanked;
                Commands[blanked.Command] = (Commands[blanked.Command].Number, null);
            }
        }

        public void Take(AppendedCommand command)
        {
            Entries.AddRange(command.Entries);
            Commands[command.Id] = (Entries.Count, command.Ballot is null ? Fingerprint.Of(command.Body) : null);
            if (command.Ballot is { } ballot)
            {
                if (!Ballots.TryGetValue((ballot.Poll, ballot.Round), out var box))
                {
                    Ballots[(ballot.Poll, ballot.Round)] = box = [];
                }

                box[ballot.Person] = ballot.Answer;
            }

            foreach (var poll in command.Entries.Select(entry => BallotBox.ErasedBy(entry.Event)).OfType<PollId>())
            {
                Ballots.Remove((poll, 1));
                Ballots.Remove((poll, 2));
            }

            if (command.Entries.Any(entry => entry.Event is ClassEnded))
            {
                Seal = new LogSeal(Entries.Count, LastId);
            }
        }
    }

    private sealed class Following(Action end) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            end();
            return default;
        }
    }
}
