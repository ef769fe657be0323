using System.Collections.Immutable;
using System.Security.Cryptography;
using CityLeadership.Classroom.Live.Wire;
using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Live.Sessions;

/// <summary>
/// What a batch of commands would bring about, decided one after the other on the state as it would be. Nothing of it is
/// true, and nobody hears of it, until the log has taken it.
/// </summary>
internal sealed class Draft
{
    private readonly ImmutableArray<AppendedCommand>.Builder _commands = ImmutableArray.CreateBuilder<AppendedCommand>();
    private readonly List<(PendingCommand Command, Answer Answer)> _answers = [];
    private readonly List<Step> _steps = [];
    private readonly Chronicle _from;
    private Chronicle _now;

    public Draft(Chronicle from) => (_from, _now) = (from, from);

    public bool IsEmpty => _commands.Count == 0;

    public List<Step> Steps => _steps;

    public Append ToAppend() => new(_from.Number, _from.LastId, _commands.ToImmutable());

    public void Decide(PendingCommand pending, DateTimeOffset at, ImmutableDictionary<PollId, ImmutableArray<SealedVote>> ballots)
    {
        var order = new Order(pending.Id, pending.By, at > _now.LastAt ? at : _now.LastAt, pending.Command) { Ballots = ballots };
        switch (SessionDecider.Decide(_now.State, order))
        {
            case Rejected rejected:
                _answers.Add((pending, new Answer(rejected.Rejection)));
                break;
            case Accepted accepted:
                Take(pending, order, accepted);
                break;
        }
    }

    /// <summary>A command that could not be decided: nothing of it counts.</summary>
    public void Fail(PendingCommand pending, string incident) => _answers.Add((pending, Answer.Failed(incident)));

    /// <summary>Everyone hears: the log has taken it.</summary>
    public void Reply()
    {
        foreach (var (command, answer) in _answers)
        {
            command.Reply(answer);
        }
    }

    private void Take(PendingCommand pending, Order order, Accepted accepted)
    {
        var now = _now;
        var steps = new List<Step>(accepted.Events.Length);
        foreach (var @event in accepted.Events)
        {
            var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));
            var entry = new LogEntry(now.Number + 1, id, now.LastId, order.At, order.Id, @event);
            var (next, updates) = now.Follow(entry);
            steps.Add(new Step(now, next, entry, updates));
            now = next;
        }

        if (steps.Count > 0)
        {
            _commands.Add(pending.ToAppend(steps.Select(step => step.Entry), accepted.Ballot));
            _steps.AddRange(steps);
        }

        _now = now;
        _answers.Add((pending, Answer.Done(now.Number)));
    }
}

/// <summary>One entry followed: what it made of the session, and what each audience learns.</summary>
internal sealed record Step(Chronicle Before, Chronicle After, LogEntry Entry, ImmutableArray<Update> Updates);
