using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Recording.Spine;

/// <summary>What a log tells only along the way: a state keeps who has the floor, and not who had it.</summary>
internal sealed class Moments
{
    private readonly List<Turn> turns = [];
    private readonly List<Shown> results = [];
    private readonly List<(DateTimeOffset At, string Title)> exhibits = [];

    public IReadOnlyList<Turn> Turns => turns;

    /// <summary>A round each, at the moment its result was shown first.</summary>
    public IReadOnlyList<Shown> Results => results;

    public IReadOnlyList<(DateTimeOffset At, string Title)> Exhibits => exhibits;

    /// <summary>Whoever declined to be recorded at any time.</summary>
    public HashSet<PersonId> Declined { get; } = [];

    public void Note(SessionState before, SessionState after, DateTimeOffset at)
    {
        if (before.People != after.People)
            Declined.UnionWith(after.People.Values.Where(person => person.DeclinesRecording).Select(person => person.Id));
        if (before.Floor != after.Floor)
            NoteFloor(before, after, at);
        if (before.Polls != after.Polls)
        {
            results.AddRange(
                from poll in after.Polls.Values
                where poll.Revealed && before.Polls.GetValueOrDefault(poll.Id) is not { Revealed: true } && !results.Exists(IsOf(poll))
                select new Shown(poll.Id, poll.Round, at));
        }

        if (after.Exhibits.Shown is { } shown && shown.Id != before.Exhibits.Shown?.Id)
            exhibits.Add((at, after.Exhibits.All.Find(exhibit => exhibit.Id == shown.Id)?.Title ?? ""));
    }

    private void NoteFloor(SessionState before, SessionState after, DateTimeOffset at)
    {
        foreach (var gone in before.Floor.Where(holder => !after.Floor.Contains(holder)))
        {
            var turn = turns.FindLastIndex(turn => turn.Person == gone.Person && turn.To is null);
            turns[turn] = turns[turn] with { To = at };
        }

        turns.AddRange(after.Floor.Where(holder => !before.Floor.Contains(holder)).Select(holder => new Turn(holder.Person, at, null)));
    }

    private static Predicate<Shown> IsOf(Poll poll) => shown => shown.Poll == poll.Id && shown.Round == poll.Round;

    /// <param name="To">Null while they have the floor.</param>
    internal sealed record Turn(PersonId Person, DateTimeOffset From, DateTimeOffset? To);

    internal sealed record Shown(PollId Poll, int Round, DateTimeOffset At);
}
