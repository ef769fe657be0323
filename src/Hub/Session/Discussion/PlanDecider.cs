namespace CityLeadership.Classroom.Session;

/// <summary>Following the plan, and changing it on the way without losing the rest.</summary>
internal static class PlanDecider
{
    /// <summary>Until doors open the plan follows what is stored; after that only a host's word changes it.</summary>
    public static bool IsToBeCopied(SessionState state, TeachingPlan? plan) =>
        plan is not null && plan.Version != state.Plan.Version && (state.Phase == Phase.Lobby || state.Plan.Version == 0);

    public static Decision Load(SessionState state, PersonId by, LoadPlan command) =>
        command.Plan is not { } plan ? Rejections.NoPlan
        : plan.Version == state.Plan.Version ? Decision.Nothing
        : new PlanCopied(plan, by);

    public static Decision Begin(SessionState state, PersonId by, BeginPasture command) =>
        state.Plan.Find(command.Pasture) is not { } pasture ? Rejections.NoSuchPasture
        : state.Plan.Current == pasture.Id ? Decision.Nothing
        : Decision.Of([new PastureBegan(pasture.Id, by), .. NewColumns(state, pasture, by)]);

    public static Decision Skip(SessionState state, PersonId by, SkipPasture command) =>
        state.Plan.Find(command.Pasture) switch
        {
            null => Rejections.NoSuchPasture,
            { BeganAt: not null } => Rejections.PastureBegan,
            var pasture when pasture.Skipped == command.Skipped => Decision.Nothing,
            var pasture => new PastureSkipped(pasture.Id, command.Skipped, by),
        };

    public static Decision Add(SessionState state, Order order, PersonId by, AddPasture command)
    {
        var question = command.Question.Trim();
        if (question.Length is 0 or > PlanRules.LongestQuestion)
        {
            return Rejections.BadQuestion;
        }

        if (!PlanRules.IsMinutes(command.Minutes))
        {
            return Rejections.BadMinutes;
        }

        if (command.After is { } named && state.Plan.Find(named) is null)
        {
            return Rejections.NoSuchPasture;
        }

        return state.Plan.Pastures.Count >= PlanRules.MostPastures
            ? Rejections.TooManyPastures
            : new PastureAdded(
                new PastureId(order.Id), question, command.Minutes,
                command.After ?? state.Plan.Current ?? state.Plan.Pastures.LastOrDefault()?.Id, by);
    }

    public static Decision Change(SessionState state, PersonId by, ChangePasture command) =>
        state.Plan.Find(command.Pasture) is not { } pasture ? Rejections.NoSuchPasture
        : !PlanRules.IsMinutes(command.Minutes) ? Rejections.BadMinutes
        : pasture.Planned.Minutes == command.Minutes ? Decision.Nothing
        : new PastureChanged(pasture.Id, command.Minutes, by);

    /// <summary>The board gets a pasture's columns the first time it is on; a host who took one away meant it.</summary>
    private static IEnumerable<ColumnAdded> NewColumns(SessionState state, Pasture pasture, PersonId by) =>
        pasture.BeganAt is not null ? []
        : pasture.Planned.Columns
            .Select((title, place) => new ColumnAdded(new ColumnId($"{pasture.Id}-{place + 1}"), title.Trim(), by))
            .Where(column => column.Title.Length > 0 && state.Board.Find(column.Column) is null)
            .Take(Math.Max(0, BoardDecider.MostColumns - state.Board.Columns.Count));
}
