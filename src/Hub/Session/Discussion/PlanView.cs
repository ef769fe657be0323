using System.Collections.Immutable;

namespace CityLeadership.Classroom.Session;

/// <summary>The part of the plan that is on, as everyone sees it: its question, and nothing of what comes.</summary>
public sealed record PartView(PastureId Id, string Question, DateTimeOffset Since)
{
    public static PartView? Of(SessionState state) =>
        state.Plan is { Current: { } current, Since: { } since } plan && plan.Find(current) is { } pasture
            ? new(current, pasture.Planned.Question, since)
            : null;
}

/// <summary>The whole plan, for hosts.</summary>
/// <param name="Version">Of the stored plan that was taken over; 0 for none.</param>
/// <param name="Current">The pasture that is on, since <paramref name="Since"/>.</param>
public sealed record PlanView(
    int Version, ImmutableArray<PastureView> Pastures, ImmutableArray<Checkpoint> Checkpoints, PastureId? Current, DateTimeOffset? Since)
{
    public static PlanView Of(ClassPlan plan) =>
        new(plan.Version, [.. plan.Pastures.Select(PastureView.Of)], plan.Checkpoints, plan.Current, plan.Since);
}

/// <param name="UsedSeconds">Spent in it so far, without the time since it is on now.</param>
public sealed record PastureView(
    PastureId Id,
    string Title,
    string Question,
    int Minutes,
    string Notes,
    ImmutableArray<PlannedPoll> Polls,
    ImmutableArray<string> Columns,
    ImmutableArray<PlannedStep> Steps,
    ImmutableArray<PlannedCaller> Callers,
    DateTimeOffset? BeganAt,
    int UsedSeconds,
    bool Skipped)
{
    public static PastureView Of(Pasture pasture)
    {
        var planned = pasture.Planned;
        return new(
            planned.Id, planned.Title, planned.Question, planned.Minutes, planned.Notes, planned.Polls, planned.Columns, planned.Steps, planned.Callers,
            pasture.BeganAt, (int)pasture.Used.TotalSeconds, pasture.Skipped);
    }
}

/// <summary>Another part is on; null: none is.</summary>
public sealed record PartChange(PartView? Part) : Change;

public sealed record PlanChange(PlanView Plan) : Change;
