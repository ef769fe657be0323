namespace CityLeadership.Classroom.Session.Tests.Stories;

/// <summary>Given a history, when an order is given, then these events follow, or a refusal that changes nothing.</summary>
internal sealed class Story
{
    private Decision? _decision;
    private Chronicle _before = Chronicle.Empty;

    public Rehearsal Class { get; } = new();

    public SessionState State => Class.State;

    public DateTimeOffset Now => Class.Now;

    /// <summary>A step of the history before: it must be accepted.</summary>
    public Story Given(Actor by, Command command, string? id = null)
    {
        var decision = Class.Do(by, command, id);
        Assert.False(decision is Rejected, $"The history is impossible: {command} was refused with {decision}.");
        return this;
    }

    public Story Given(PersonId by, Command command, string? id = null) => Given(Actor.Of(by), command, id);

    /// <summary>Time passes.</summary>
    public Story After(TimeSpan time)
    {
        Class.Wait(time);
        return this;
    }

    public Story When(Actor by, Command command, string? id = null)
    {
        _before = Class.Chronicle;
        _decision = Class.Do(by, command, id);
        return this;
    }

    public Story When(PersonId by, Command command, string? id = null) => When(Actor.Of(by), command, id);

    public Story Then(params IEnumerable<SessionEvent> events)
    {
        var accepted = Assert.IsType<Accepted>(_decision);
        Assert.Equal(events.Select(Written.Of), accepted.Events.Select(Written.Of));
        return this;
    }

    /// <summary>It was so already.</summary>
    public Story ThenNothing() => Then();

    public Story ThenRefused(Rejection rejection)
    {
        Assert.Equal(new Rejected(rejection), _decision);
        Assert.Same(_before, Class.Chronicle);
        return this;
    }

    /// <summary>The anonymous choice that goes beside the log; null: none does.</summary>
    public Story ThenBallot(Ballot? ballot)
    {
        Assert.Equal(ballot, Assert.IsType<Accepted>(_decision).Ballot);
        return this;
    }

    public Story ThenState(Action<SessionState> holds)
    {
        holds(State);
        return this;
    }

    public Story ThenPerson(PersonId person, Action<Participant> holds) =>
        ThenState(state => holds(state.Find(person) ?? throw new InvalidOperationException($"{person} is in no roster.")));
}
