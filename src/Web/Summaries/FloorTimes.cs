using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Web.Summaries;

/// <summary>Who did what in a class, counted along its log.</summary>
internal sealed record Part(TimeSpan Floor, int Calls, int ColdCalls, int Hands, int Points)
{
    public static readonly Part None = new(TimeSpan.Zero, 0, 0, 0, 0);
}

/// <summary>Time on the floor, calls, hands and points, a person.</summary>
internal static class FloorTimes
{
    /// <param name="now">Counts as the end for whoever still has the floor.</param>
    public static IReadOnlyDictionary<PersonId, Part> Of(IEnumerable<LogEntry> log, DateTimeOffset now)
    {
        var parts = new Dictionary<PersonId, Part>();
        var state = SessionState.Initial;
        foreach (var entry in log)
        {
            var after = SessionApply.Apply(state, entry.Event, entry.At);
            foreach (var gone in state.Floor.Where(holder => !after.Floor.Contains(holder)))
                Add(gone.Person, part => part with { Floor = part.Floor + (entry.At - gone.Since) });

            Count(entry.Event, state);
            state = after;
        }

        foreach (var holder in state.Floor)
            Add(holder.Person, part => part with { Floor = part.Floor + (now - holder.Since) });
        return parts;

        void Count(SessionEvent happened, SessionState before)
        {
            switch (happened)
            {
                case CalledOn called:
                    Add(called.Person, part => part with { Calls = part.Calls + 1, ColdCalls = part.ColdCalls + (called.HadHand ? 0 : 1) });
                    break;
                case HandRaised raised when before.HandOf(raised.Person) is null:
                    Add(raised.Person, part => part with { Hands = part.Hands + 1 });
                    break;
                case ContributionNoted noted:
                    Add(noted.Person, part => part with { Points = part.Points + 1 });
                    break;
                case ContributionRemoved removed when before.Board.Contributions.TryGetValue(removed.Contribution, out var point):
                    Add(point.Person, part => part with { Points = part.Points + (removed.Removed ? -1 : 1) });
                    break;
            }
        }

        void Add(PersonId person, Func<Part, Part> change) => parts[person] = change(parts.GetValueOrDefault(person, Part.None));
    }
}
