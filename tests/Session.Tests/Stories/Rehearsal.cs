using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session.Tests.Stories;

/// <summary>
/// A class played in memory by the real core: orders are decided, their events numbered, chained and followed, and
/// anonymous ballots kept beside the log as a log would keep them.
/// </summary>
internal sealed class Rehearsal
{
    private readonly List<LogEntry> _log = [];
    private readonly List<Update> _updates = [];
    private readonly Dictionary<(PollId Poll, int Round), Dictionary<PersonId, PollAnswer>> _ballots = [];
    private int _orders;

    /// <summary>Changes an order on its way, to ask what would have been different.</summary>
    public Func<Rehearsal, Order, Order> Disguise { private get; set; } = (_, order) => order;

    /// <summary>Sees every order from here on, and what came of it.</summary>
    public Action<Rehearsal, Order, Decision> Observe { private get; set; } = (_, _, _) => { };

    public Chronicle Chronicle { get; private set; } = Chronicle.Empty;

    public SessionState State => Chronicle.State;

    public DateTimeOffset Now { get; private set; } = Cast.Bell.AddMinutes(-10);

    public IReadOnlyList<LogEntry> Log => _log;

    /// <summary>Every update of every audience, in order.</summary>
    public IReadOnlyList<Update> Updates => _updates;

    /// <summary>Anonymous answers that are kept beside the log now.</summary>
    public IEnumerable<Ballot> Ballots =>
        _ballots.SelectMany(box => box.Value.Select(ballot => new Ballot(box.Key.Poll, ballot.Key, ballot.Value, box.Key.Round)));

    public void Wait(TimeSpan time) => Now += time;

    /// <param name="id">Null: the next of "o1", "o2", …</param>
    public Decision Do(Actor by, Command command, string? id = null)
    {
        var order = Disguise(this, new Order(id ?? $"o{++_orders}", by, Now, command) { Ballots = Unsealed() });
        var decision = SessionDecider.Decide(State, order);
        if (decision is Accepted accepted)
        {
            Keep(accepted.Ballot);
            foreach (var @event in accepted.Events)
            {
                Append(order.Id, @event);
            }
        }

        Observe(this, order, decision);
        return decision;
    }

    private void Append(string order, SessionEvent @event)
    {
        var entry = new LogEntry(Chronicle.Number + 1, $"e{Chronicle.Number + 1}", Chronicle.LastId, Now, order, @event);
        (Chronicle, var updates) = Chronicle.Follow(entry);
        _log.Add(entry);
        _updates.AddRange(updates);
        PollId? erased = @event is PollClosed { Again: false } closed ? closed.Poll : (@event as PollSettled)?.Poll;
        if (erased is { } poll)
        {
            _ballots.Remove((poll, 1));
            _ballots.Remove((poll, 2));
        }
    }

    private void Keep(Ballot? ballot)
    {
        if (ballot is not null)
        {
            var key = (ballot.Poll, ballot.Round);
            (_ballots.TryGetValue(key, out var box) ? box : _ballots[key] = [])[ballot.Person] = ballot.Answer;
        }
    }

    private ImmutableDictionary<PollId, ImmutableArray<SealedVote>> Unsealed() =>
        State.Polls.Values.Where(poll => poll is { IsOpen: true, Anonymous: true }).ToImmutableDictionary(poll => poll.Id, poll =>
        {
            var (first, second) = (_ballots.GetValueOrDefault((poll.Id, 1)) ?? [], _ballots.GetValueOrDefault((poll.Id, 2)) ?? []);
            return first.Keys.Union(second.Keys)
                .Select(person => new SealedVote(first.GetValueOrDefault(person), second.GetValueOrDefault(person)))
                .ToImmutableArray();
        });
}
