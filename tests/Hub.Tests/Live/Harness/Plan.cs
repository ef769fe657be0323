using System.Collections.Immutable;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Hub.Tests.Live.Harness;

/// <summary>A planned class and who is expected: f1 faculty, s1 staff, m1… mayors, l1 a senior leader, g1 a guest, o1 an observer.</summary>
internal sealed record Plan(SessionFacts Facts, ImmutableArray<Expected> Roster)
{
    public string Id => Facts.Id;

    public static Plan Make(int mayors, TimeSpan startedAgo)
    {
        var starts = TimeProvider.System.GetUtcNow() - startedAgo;
        return new Plan(
            new SessionFacts($"class-{Guid.NewGuid():N}", "Class 4 · Leading beyond authority", "The water case", starts, starts.AddHours(2), "America/New_York"),
            [
                Someone("f1", Role.Faculty, null),
                Someone("s1", Role.Staff, null),
                Someone("g1", Role.Guest, null),
                Someone("o1", Role.Observer, null),
                Someone("l1", Role.SeniorLeader, mayors),
                .. Enumerable.Range(1, mayors).Select(number => Someone($"m{number}", Role.Mayor, number - 1)),
            ]);
    }

    private static Expected Someone(string id, Role role, int? seat) =>
        new(new PersonId(id), role, seat, $"Person {id}", seat is null ? "" : $"City {seat}", role.ToString());
}
