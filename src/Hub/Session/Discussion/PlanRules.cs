using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <summary>
/// What a plan can be. Texts may be empty: a plan is saved while it is written. Its bounds keep a plan in one log entry.
/// </summary>
public static class PlanRules
{
    public const int MostPastures = 30;
    public const int LongestTitle = 80;
    public const int LongestQuestion = 300;
    public const int LongestNotes = 2000;
    public const int LongestMinutes = 240;
    public const int LongestColumn = 60;

    private const int MostCheckpoints = 3;
    private const int MostPolls = 5;
    private const int MostOptions = 8;
    private const int LongestOption = 120;
    private const int MostColumns = 8;
    private const int MostSteps = 10;
    private const int MostCallers = 6;
    private const int MostPages = 9999;
    private const int MostRooms = BreakoutDecider.MostRooms;
    private const int LongestId = 40;

    /// <summary>What is wrong with a plan, as a sentence for whoever writes it; null when nothing is.</summary>
    public static string? Problem(TeachingPlan plan)
    {
        if (plan.Pastures.IsDefault || plan.Checkpoints.IsDefault)
        {
            return "A plan has a list of pastures and a list of checkpoints.";
        }

        if (plan.Pastures.Length > MostPastures)
        {
            return $"A plan has at most {MostPastures} pastures; this one has {plan.Pastures.Length}.";
        }

        if (plan.Pastures.Contains(null!) || plan.Pastures.Select(pasture => pasture.Id).Distinct().Count() < plan.Pastures.Length)
        {
            return "Each pasture needs an id of its own.";
        }

        return plan.Pastures.Select((pasture, place) => Problem(pasture, place + 1)).FirstOrDefault(problem => problem is not null)
            ?? Problem(plan.Checkpoints, plan.Pastures);
    }

    /// <summary>A minute count that a pasture may have.</summary>
    public static bool IsMinutes(int minutes) => minutes is >= 1 and <= LongestMinutes;

    private static string? Problem(PlannedPasture pasture, int number) =>
        pasture.Id.Value is not { Length: > 0 and <= LongestId } ? $"The id of pasture {number} needs 1 to {LongestId} characters."
        : IsTooLong(pasture.Title, LongestTitle) ? $"The title of pasture {number} needs {LongestTitle} characters or fewer."
        : IsTooLong(pasture.Question, LongestQuestion) ? $"The question of pasture {number} needs {LongestQuestion} characters or fewer."
        : IsTooLong(pasture.Notes, LongestNotes) ? $"The notes of pasture {number} need {LongestNotes} characters or fewer."
        : !IsMinutes(pasture.Minutes) ? $"Pasture {number} needs 1 to {LongestMinutes} minutes."
        : pasture.Polls.IsDefault || pasture.Polls.Length > MostPolls || !pasture.Polls.All(IsPoll)
            ? $"Pasture {number} takes up to {MostPolls} prepared votes, each with a question of up to {LongestQuestion} characters and up to {MostOptions} answers of up to {LongestOption}; a scale has up to {PollRules.MostSteps} steps, labels and units up to {PollRules.LongestLabel} characters."
        : pasture.Columns.IsDefault || pasture.Columns.Length > MostColumns || pasture.Columns.Any(column => IsTooLong(column, LongestColumn))
            ? $"Pasture {number} takes up to {MostColumns} board columns with headings of up to {LongestColumn} characters."
        : pasture.Steps.IsDefault || pasture.Steps.Length > MostSteps || !pasture.Steps.All(IsStep)
            ? $"Pasture {number} takes up to {MostSteps} steps with names of up to {LongestTitle} characters; rooms are up to {MostRooms}, of up to {MostRooms} people, for up to {LongestMinutes} minutes."
        : pasture.Callers.IsDefault || pasture.Callers.Length > MostCallers || !AreCallers(pasture.Callers)
            ? $"Pasture {number} takes up to {MostCallers} people to call on, each once."
        : null;

    private static string? Problem(ImmutableArray<Checkpoint> checkpoints, ImmutableArray<PlannedPasture> pastures) =>
        checkpoints.Length > MostCheckpoints ? $"A plan has at most {MostCheckpoints} checkpoints; this one has {checkpoints.Length}."
        : checkpoints.Contains(null!) || checkpoints.Any(point => point.Minute is < 1 or > 24 * 60) ? "A checkpoint needs a minute of the class, from 1."
        : checkpoints.All(point => pastures.Any(pasture => pasture.Id == point.Pasture)) ? null
        : "A checkpoint names a pasture that is not in the plan. Remove the checkpoint or choose another pasture.";

    private static bool IsPoll(PlannedPoll? poll) =>
        poll is { Options.IsDefault: false }
        && poll.Options.Length <= MostOptions
        && !IsTooLong(poll.Question, LongestQuestion)
        && !poll.Options.Any(option => IsTooLong(option, LongestOption))
        && PollRules.IsTime(poll.Seconds)
        && (poll.Form is null || PollRules.IsWithinBounds(poll.Form));

    private static bool IsStep(PlannedStep? step) =>
        step is not null
        && !IsTooLong(step.Title, LongestTitle)
        && (step.Exhibit is not { } exhibit || exhibit.Value is { Length: > 0 and <= LongestId })
        && step.Page is null or (>= 1 and <= MostPages)
        && (step.Rooms is null || IsRooms(step.Rooms));

    private static bool IsRooms(PlannedRooms rooms) =>
        Enum.IsDefined(rooms.By)
        && (rooms.Cities is not { } cities || Enum.IsDefined(cities))
        && rooms.Size is null or (>= 1 and <= MostRooms)
        && rooms.Rooms is null or (>= 1 and <= MostRooms)
        && !(rooms.Set?.Length > LongestId)
        && (rooms.Minutes is not { } minutes || IsMinutes(minutes));

    private static bool AreCallers(ImmutableArray<PlannedCaller> callers) =>
        callers.All(caller => caller?.Person.Value is { Length: > 0 and <= LongestId })
        && callers.Select(caller => caller.Person).Distinct().Count() == callers.Length;

    private static bool IsTooLong(string? text, int longest) => text is null || text.Length > longest;
}
