using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Plans;

namespace CityLeadership.Classroom.Web.Programmes.Demo;

/// <summary>The plan by which the demo's professor would teach a case in two hours, with five minutes in hand.</summary>
internal static class DemoPlan
{
    /// <param name="exhibit">The document that the class looks at.</param>
    /// <param name="by">The person who wrote it.</param>
    public static StoredPlan Of(ScheduledSession session, string exhibit, string by, DateTimeOffset at) => new()
    {
        SessionId = session.Id,
        Version = 1,
        Json = PlanText.Write(Teach(DemoCases.Of(session.Number ?? 1), DemoExhibit.Step(session, exhibit), Callers(session))),
        SavedAt = at,
        SavedBy = by,
    };

    /// <summary>One who is told the day before, and one who is not.</summary>
    private static (PlannedCaller Told, PlannedCaller Cold) Callers(ScheduledSession session)
    {
        var role = session.Tracks.HasFlag(Tracks.Mayors) ? Role.Mayor : Role.SeniorLeader;
        var two = DemoPeople.All.Where(person => person.Role == role).Select(person => new PersonId(person.Id)).Take(2).ToList();
        return (new(two[0], Told: true), new(two[1]));
    }

    private static TeachingPlan Teach(DemoCase taught, PlannedStep exhibit, (PlannedCaller Told, PlannedCaller Cold) callers) => new(
        1,
        [
            Pasture("opening", "Opening", taught.Opening, 10,
                $"{taught.Story}\n\nOne cold call, warned the day before. Let it run for four minutes, then one person who disagrees. No board yet.",
                callers: [callers.Told]),
            Pasture("first-vote", "First vote", taught.Vote, 15,
                "Vote before anybody argues. Show it at once. Call one person of the smallest group first, and ask only: what do you see that the others do not?",
                polls: [new(taught.Vote, taught.Options, Anonymous: false)]),
            Pasture("stake", "What is at stake", taught.Stake, 30, taught.Listen, columns: [.. taught.Columns],
                steps: [exhibit], callers: [callers.Cold]),
            Pasture("people", "Who has to move", taught.People, 30,
                "Twelve minutes in city teams, then three teams report one point each. Seniors report, mayors listen.",
                columns: ["Who", "What they could lose", "What we could offer"],
                steps: [new(StepKind.Breakout, "City teams", Rooms: new(RoomsBy.CityTeams, Minutes: 12))]),
            Pasture("turn", "The turn, and a second vote", $"{taught.Turn} What now?", 20,
                "Read it out slowly. Vote again without a word between. Call on two people who changed their mind, and on one who did not and was tempted.",
                polls: [new(taught.Vote, taught.Options, Anonymous: false), new("If you changed your mind: what did it?", ["An argument", "A person", "The turn", "I did not change it"], Anonymous: true)]),
            Pasture("home", "Take it home", taught.Move, 10,
                "A minute of silence to write. Three voices who have not spoken today. End two minutes early.",
                columns: ["On Monday I will"]),
        ],
        [new(new PastureId("stake"), 28), new(new PastureId("people"), 58), new(new PastureId("home"), 108)]);

    private static PlannedPasture Pasture(
        string id, string title, string question, int minutes, string notes,
        PlannedPoll[]? polls = null, string[]? columns = null, PlannedStep[]? steps = null, PlannedCaller[]? callers = null) =>
        new(new PastureId(id), title, question, minutes, notes, [.. polls ?? []], [.. columns ?? []], [.. steps ?? []])
        {
            Callers = [.. callers ?? []],
        };
}
